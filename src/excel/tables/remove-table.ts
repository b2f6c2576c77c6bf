import { rangeOf } from "../cells/area";
import type { TableDraft } from "./write-table";

/** Takes away what a failed insertion has left. All of these cells were empty before, and only `chartsBefore` were there. */
export async function removeTable(
  context: Excel.RequestContext,
  { place, frame, isNewSheet }: TableDraft,
  chartsBefore: readonly string[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  if (isNewSheet) {
    sheet.delete();
    await context.sync();
    return;
  }
  const tables = rangeOf(sheet, frame.table).getTables(true).load("items/id");
  const charts = sheet.charts.load("items/id");
  await context.sync();
  for (const chart of charts.items.filter(({ id }) => !chartsBefore.includes(id))) chart.delete();
  for (const table of tables.items) table.convertToRange();
  rangeOf(sheet, frame.whole).clear("All");
  await context.sync();
}
