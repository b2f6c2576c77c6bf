import { sheetTitle } from "../sheet-title";
import { cellAt } from "../cells/area";
import type { Place } from "./place";

/** A new sheet beside the one that is open, or at the end. */
export async function addSheet(
  context: Excel.RequestContext,
  title: string,
  { isLast = false } = {},
): Promise<Place> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const active = worksheets.getActiveWorksheet().load("position");
  await context.sync();
  const sheet = worksheets.add(
    sheetTitle(
      title,
      worksheets.items.map(({ name }) => name),
    ),
  );
  if (!isLast) sheet.position = active.position + 1;
  sheet.load("id,name");
  await context.sync();
  const { id, name } = sheet;
  return { sheet: worksheets.getItem(id), sheetId: id, sheetName: name, area: cellAt(0, 0) };
}
