import { rangeOf, type Area } from "../cells/area";
import { fill } from "../cells/matrix";
import { oneByOne } from "../cells/one-by-one";
import { writeCells, type CellInput } from "../cells/write-cells";
import type { BodyCell } from "./body-cells";
import type { Comparison } from "./compare-table";
import type { CellPlan } from "./plan-cell";
import type { RefreshPlan } from "./plan-refresh";
import { setLinks } from "../cells/set-links";

type Change = CellPlan & { row: number };

/** Carries a plan out in the rows that are there: a column at a time, and in it only the cells planned. */
export async function changeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { body }: Comparison["contents"],
  { rows }: RefreshPlan,
): Promise<void> {
  const changes: Change[] = rows.flatMap(({ row, cells }) => cells.map((cell) => ({ ...cell, row })));
  const columns = [...new Set(changes.map(({ index }) => index))];
  await oneByOne(columns, async (index) => {
    const column = { ...body, column: body.column + index, columns: 1 };
    const mine = changes.filter((change) => change.index === index);
    await writeColumn(context, sheet, column, mine);
  });
  const links = changes.flatMap(({ row, index, url }) =>
    url === undefined ? [] : { row: body.row + row, column: body.column + index, url },
  );
  await setLinks(context, sheet, links);
}

async function writeColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  column: Area,
  changes: readonly Change[],
): Promise<void> {
  const inputs = fill<CellInput>(column.rows, 1, null);
  const formats = fill<string | null>(column.rows, 1, null);
  for (const { row, input, numberFormat } of changes) {
    if (input !== undefined) inputs[row] = [input];
    if (numberFormat !== undefined) formats[row] = [numberFormat];
  }
  if (formats.some(([format]) => format !== null)) rangeOf(sheet, column).numberFormat = formats;
  if (inputs.some(([input]) => input !== null)) await writeCells(context, sheet, column, inputs);
  else await context.sync();
}

/** Adds rows at the end of a table; columns that are not Sourcebook's are left to Excel and the user. */
export async function addRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { contents, tracked }: Comparison,
  added: RefreshPlan["added"],
): Promise<void> {
  if (added.length === 0) return;
  const { body, columns } = contents;
  const spread = <T>(pick: (cell: BodyCell) => T) =>
    added.map(({ cells }) =>
      columns.map(({ index }) => {
        const place = tracked.find((column) => column.index === index)?.place;
        const cell = place === undefined ? undefined : cells[place];
        return cell === undefined ? null : pick(cell);
      }),
    );
  table.rows.add(undefined, spread(({ input }) => input) as (string | number)[][]);
  await context.sync();
  const first = body.row + body.rows;
  const area = { ...body, row: first, rows: added.length };
  rangeOf(sheet, area).numberFormat = spread(({ numberFormat }) => numberFormat ?? null);
  const urls = spread(({ url }) => url ?? null);
  const links = urls.flatMap((line, row) =>
    line.flatMap((url, at) => (url === null ? [] : { row: first + row, column: body.column + at, url })),
  );
  await setLinks(context, sheet, links);
  await context.sync();
}
