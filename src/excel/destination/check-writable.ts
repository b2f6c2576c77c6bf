import { rangeOf } from "../cells/area";
import type { Refusal } from "../outcome";
import type { Place } from "./place";

export interface Writable {
  refusal?: Refusal;
  /** On a protected sheet even an unlocked cell may have to keep its format. */
  mayFormat: boolean;
}

/** Whether the cells may be written to: all of them, unless their sheet is protected and one is locked. */
export async function checkWritable(
  context: Excel.RequestContext,
  { sheet, sheetName, area }: Place,
): Promise<Writable> {
  const protection = sheet.protection.load("protected,options");
  const cells = rangeOf(sheet, area).format.protection.load("locked");
  await context.sync();
  if (!protection.protected) return { mayFormat: true };
  const mayFormat = protection.options?.allowFormatCells === true;
  // `null` when some are locked and some are not.
  const isUnlocked = (cells.locked as boolean | null) === false;
  return isUnlocked ? { mayFormat } : { mayFormat, refusal: { code: "protected", sheet: sheetName } };
}
