import { rangeOf } from "../cells/area";
import type { Place } from "./place";

/** A cell that was formatted as text takes a formula for text, and an apostrophe for a letter. */
export async function isTextCell(context: Excel.RequestContext, { sheet, area }: Place): Promise<boolean> {
  const cell = rangeOf(sheet, area).load("numberFormat");
  await context.sync();
  return cell.numberFormat[0]?.[0] === "@";
}
