import { cellAt } from "../../formula/area";
import { rangeOf } from "../cells/area";
import type { Content } from "../cells/matrix";
import type { RefreshedTable } from "../journal/journal-entry";
import type { BodyCell } from "./body-cells";
import type { CellPlan } from "./plan-cell";
import type { PreparedRefresh } from "./prepare-refresh";
import { fingerprintContent } from "./row-fingerprints";
import { openBody, readInputs } from "./table-body";
import { fingerprintStamp, readStamp } from "./stamp-cell";
import { stampText } from "./write-head";

type Work = NonNullable<PreparedRefresh["work"]>;
type Planned = CellPlan & { key: string; row: number };

/** What a refresh is about to write into a table, and what stands there: enough to take it back. */
export async function describeRefresh(
  context: Excel.RequestContext,
  { open, contents, work }: PreparedRefresh & { work: Work },
  edition: string,
): Promise<RefreshedTable> {
  const { record, name, sheet } = open;
  const { body } = contents;
  const planned = work.plan.rows
    .flatMap(({ key, row, cells }) => cells.map((cell): Planned => ({ ...cell, key, row })))
    .filter(({ input, numberFormat, url }) => (input ?? numberFormat ?? url) !== undefined);
  const links = planned.map(({ url, row, index }) =>
    url === undefined
      ? undefined
      : rangeOf(sheet, cellAt(body.row + row, body.column + index)).load("hyperlink"),
  );
  const inputs = await readInputs(context, await openBody(context, sheet, open.table));
  const { canonical } = work.comparison;
  const cells = planned.map((cell, at): RefreshedTable["cells"][number] => {
    const { key, row, index, position, input, numberFormat, url } = cell;
    return {
      key,
      column: record.columns[position]?.id ?? 0,
      ...(input !== undefined && { before: inputs[row]?.[index] ?? "" }),
      after: fingerprintContent(canonical(input ?? contents.formulas[row]?.[index])),
      ...(numberFormat !== undefined && {
        format: { before: String(contents.formats[row]?.[index] ?? "General"), after: numberFormat },
      }),
      ...(url !== undefined && {
        url: (links[at]?.hyperlink as Excel.RangeHyperlink | null)?.address ?? null,
      }),
    };
  });
  const stamp = await readStamp(context, open, body);
  const text = stampText({ edition, language: record.language });
  return {
    id: record.id,
    name,
    rows: body.rows,
    cells,
    added: describeAdded(work),
    ...(stamp && { stamp: { above: stamp.above, before: stamp.content, after: fingerprintStamp(text) } }),
  };
}

/** Columns in the order of the fingerprints. */
function describeAdded({ plan, comparison }: Work): RefreshedTable["added"] {
  const { record, tracked, canonical } = comparison;
  const fingerprintOf = (cells: readonly BodyCell[], position: number) => {
    const place = tracked.find((column) => column.position === position)?.place;
    const input: Content = place === undefined ? "" : (cells[place]?.input ?? "");
    return fingerprintContent(canonical(input));
  };
  return Object.fromEntries(
    plan.added.map(({ key, cells }) => [
      key,
      record.columns.map((_, position) => fingerprintOf(cells, position)),
    ]),
  );
}
