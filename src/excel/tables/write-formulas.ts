import { cellAt, commonArea, enclose, type Area } from "../../formula/area";
import { AREA, areaOf, rangeOf } from "../cells/area";
import { oneByOne } from "../cells/one-by-one";
import { writeScattered, type CellWrite } from "../cells/write-scattered";
import { writeInTable } from "./settle-body";
import { isFormula, openBody } from "./table-body";

/** Writes cells of a sheet, some of which may lie in a table: there, too, they alone change. */
export async function writeFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
): Promise<void> {
  const tables = await findTables(
    context,
    sheet,
    writes.filter(({ input }) => isFormula(input)),
  );
  const isIn = ({ row, column }: CellWrite, { body }: { body: Area }) =>
    commonArea(body, cellAt(row, column)) !== undefined;
  await oneByOne(tables, async ({ table, body }) => {
    const mine = writes.filter((write) => isIn(write, { body }));
    await writeInTable(context, await openBody(context, sheet, table), mine);
  });
  await writeScattered(
    context,
    sheet,
    writes.filter((write) => !tables.some((table) => isIn(write, table))),
  );
}

/** The tables into which a formula comes. */
async function findTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formulas: readonly CellWrite[],
): Promise<{ table: Excel.Table; body: Area }[]> {
  if (formulas.length === 0) return [];
  const areas = formulas.map(({ row, column }) => cellAt(row, column));
  const tables = rangeOf(sheet, areas.reduce(enclose)).getTables(false).load("items/id");
  await context.sync();
  const bodies = tables.items.map((table) => table.getDataBodyRange().load(AREA));
  await context.sync();
  const found = tables.items.map(({ id }, at) => ({
    table: sheet.tables.getItem(id),
    body: areaOf(bodies[at] as Excel.Range),
  }));
  return found.filter(({ body }) => areas.some((area) => commonArea(area, body)));
}
