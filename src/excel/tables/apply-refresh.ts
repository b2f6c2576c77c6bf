import { endRow, type Area } from "../../formula/area";
import { rangeOf } from "../cells/area";
import { fill } from "../cells/matrix";
import { oneByOne } from "../cells/one-by-one";
import { writeCells, type CellInput } from "../cells/write-cells";
import { allOrNothing } from "../run";
import type { BodyCell } from "./body-cells";
import type { Comparison } from "./compare-table";
import type { CellPlan } from "./plan-cell";
import type { RefreshPlan } from "./plan-refresh";
import { setLinks } from "../cells/set-links";
import { isFormula } from "./table-body";
import { writeFormulas } from "./write-formulas";

type Change = CellPlan & { row: number };

/**
 * Carries a plan out in the rows that are there, and in them only the cells planned. Formulas come first: where Excel puts
 * others in their place, nothing of the table has changed yet.
 */
export async function changeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { body }: Pick<Comparison["contents"], "body">,
  { rows }: Pick<RefreshPlan, "rows">,
): Promise<void> {
  const changes: Change[] = rows.flatMap(({ row, cells }) => cells.map((cell) => ({ ...cell, row })));
  await writeFormulas(
    context,
    sheet,
    changes.flatMap(({ row, index, input }) =>
      isFormula(input) ? { row: body.row + row, column: body.column + index, input } : [],
    ),
  );
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
    if (input !== undefined && !isFormula(input)) inputs[row] = [input];
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
  comparison: Comparison,
  added: RefreshPlan["added"],
): Promise<void> {
  if (added.length === 0) return;
  const { body } = comparison.contents;
  const rows = placeCells(comparison, added);
  const inputs = rows.map((row) =>
    row.map((cell) => (isFormula(cell?.input) ? null : (cell?.input ?? null))),
  );
  table.rows.add(undefined, inputs as (string | number)[][]);
  await context.sync();
  const area = { ...body, row: endRow(body), rows: added.length };
  await allOrNothing(
    () => fillRows(context, sheet, area, rows),
    async () => {
      for (const at of [...added.keys()].reverse()) table.rows.getItemAt(body.rows + at).delete();
      await context.sync();
    },
  );
}

/** The cells of new rows under the columns that the table has now. */
const placeCells = (
  { contents: { columns }, tracked }: Comparison,
  added: RefreshPlan["added"],
): (BodyCell | undefined)[][] =>
  added.map(({ cells }) =>
    columns.map(({ index }) => {
      const place = tracked.find((column) => column.index === index)?.place;
      return place === undefined ? undefined : cells[place];
    }),
  );

async function fillRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  rows: readonly (BodyCell | undefined)[][],
): Promise<void> {
  const cells = rows.flatMap((row, down) =>
    row.flatMap((cell, across) =>
      cell ? { ...cell, row: area.row + down, column: area.column + across } : [],
    ),
  );
  rangeOf(sheet, area).numberFormat = rows.map((row) => row.map((cell) => cell?.numberFormat ?? null));
  await writeFormulas(
    context,
    sheet,
    cells.map(({ row, column, input }) => ({ row, column, input })),
  );
  await setLinks(
    context,
    sheet,
    cells.flatMap(({ row, column, url }) => (url === undefined ? [] : { row, column, url })),
  );
}
