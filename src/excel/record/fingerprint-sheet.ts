import { AREA, areaOf } from "../cells/area";
import { readCells } from "../cells/read-cells";
import { hasApi } from "../has-api";
import { fingerprintOf } from "./fingerprint";

/** Of a sheet that has nothing of anything. */
const BLANK = fingerprintOf([[], "", [], [], [], [], [], []]);

export const isBlank = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> =>
  (await fingerprintSheet(context, sheet)) === BLANK;

/** A fingerprint of all that a sheet can hold, and of how far its formats reach. */
export async function fingerprintSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<string> {
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  const formatted = sheet.getUsedRangeOrNullObject(false).load("address");
  const tables = sheet.tables.load("items/name");
  const charts = sheet.charts.load("items/name");
  const names = sheet.names.load("items/name");
  const comments = hasApi("1.10") ? sheet.comments.load("items/content") : undefined;
  // A library may be older than the Excel that it speaks to.
  const notes = hasApi("1.18") && "notes" in sheet ? sheet.notes.load("items/content") : undefined;
  const shapes = hasApi("1.9") ? sheet.shapes.load("items/name") : undefined;
  await context.sync();
  const cells = used.isNullObject ? [] : await readCells(context, sheet, areaOf(used), "formulas");
  return fingerprintOf([
    cells,
    formatted.isNullObject ? "" : formatted.address.split("!").at(-1),
    ...[tables, charts, names, shapes].map((one) => one?.items.map(({ name }) => name) ?? []),
    ...[comments, notes].map((one) => one?.items.map(({ content }) => content) ?? []),
  ]);
}
