import * as z from "zod/mini";
import { commonArea, type Area } from "../../formula/area";
import { AREA, areaOf, rangeOf } from "../cells/area";
import { oneByOne } from "../cells/one-by-one";
import { openBody, type TableBody } from "../tables/table-body";

/** Excel's id of a table, and how many rows its body has. */
export const tableRowsSchema = z.object({ id: z.string(), rows: z.int() });
type TableRows = z.infer<typeof tableRowsSchema>;

/** The tables in which any of the cells lie. */
export async function listTableRows(
  context: Excel.RequestContext,
  places: readonly { sheetId: string; area: Area }[],
): Promise<TableRows[]> {
  const tables = context.workbook.tables.load("items/id");
  await context.sync();
  const found = tables.items.map((table) => ({
    id: table.id,
    sheet: table.worksheet.load("id"),
    body: table.getDataBodyRange().load(AREA),
  }));
  await context.sync();
  const touched = found.filter(({ sheet, body }) =>
    places.some(({ sheetId, area }) => sheetId === sheet.id && commonArea(area, areaOf(body))),
  );
  return touched.map(({ id, body }) => ({ id, rows: body.rowCount }));
}

/**
 * While formulas are written into a table, its rows are not part of it. Where that was cut off they are taken in again.
 * Answers with the tables by the ids of their sheets; those that are gone are passed over.
 */
export async function growTables(
  context: Excel.RequestContext,
  known: readonly TableRows[],
): Promise<{ sheetId: string; body: TableBody }[]> {
  const { tables, worksheets } = context.workbook;
  const found = known.map(({ id, rows }) => ({ rows, table: tables.getItemOrNullObject(id).load("id") }));
  await context.sync();
  const present = found.filter(({ table }) => !table.isNullObject);
  const sheets = present.map(({ table }) => table.worksheet.load("id"));
  await context.sync();
  return oneByOne(present, async ({ table, rows }, at) => {
    const sheetId = sheets[at]?.id ?? "";
    const sheet = worksheets.getItem(sheetId);
    const body = await openBody(context, sheet, table);
    return { sheetId, body: await growTable(context, body, rows) };
  });
}

async function growTable(context: Excel.RequestContext, body: TableBody, rows: number): Promise<TableBody> {
  const { sheet, table, area } = body;
  if (body.body.rows > 1 || rows <= 1) return body;
  table.resize(rangeOf(sheet, { ...area, rows: area.rows + rows - 1 }));
  await context.sync();
  return openBody(context, sheet, table);
}
