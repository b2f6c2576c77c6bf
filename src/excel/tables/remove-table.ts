import { rangeOf } from "../cells/area";
import type { TableDraft } from "./write-table";

/** Takes away what a failed insertion has left. All of these cells were empty before. */
export async function removeTable(
  context: Excel.RequestContext,
  { place, frame, isNewSheet }: TableDraft,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  if (isNewSheet) {
    sheet.delete();
    await context.sync();
    return;
  }
  const tables = rangeOf(sheet, frame.table).getTables(true).load("items/id,items/name");
  const charts = sheet.charts.load("items/name");
  await context.sync();
  for (const table of tables.items) {
    charts.items.find(({ name }) => name === table.name)?.delete();
    table.convertToRange();
  }
  rangeOf(sheet, frame.whole).clear("All");
  await context.sync();
}
