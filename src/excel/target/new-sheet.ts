import { sheetTitle } from "../sheet-title";
import { cellAt } from "../cells/area";
import { allOrNothing } from "../run";
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
  const name = sheetTitle(
    title,
    worksheets.items.map((sheet) => sheet.name),
  );
  const { id } = await allOrNothing(
    async () => {
      const sheet = worksheets.add(name).load("id");
      if (!isLast) sheet.position = active.position + 1;
      await context.sync();
      return sheet;
    },
    () => removeSheet(context, name),
  );
  return { sheet: worksheets.getItem(id), sheetId: id, sheetName: name, area: cellAt(0, 0) };
}

/** By id or name; one that is not there is no loss. */
export async function removeSheet(context: Excel.RequestContext, key: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}
