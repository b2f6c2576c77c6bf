import { parseAddress } from "../../formula/address";
import type { Area } from "../../formula/area";
import { AREA, areaOf } from "../cells/area";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { askSelection } from "./ask-selection";

/** Where something is to be written: cells of a sheet. */
export interface Place {
  sheet: Excel.Worksheet;
  sheetId: string;
  sheetName: string;
  area: Area;
}

/** The cell that is selected, the active one of several. A refusal when a chart or shape is. */
export async function findSelectedCell(context: Excel.RequestContext): Promise<Outcome<Place>> {
  const { workbook } = context;
  // Only ranges can be asked for when cells are selected; the active cell there is always.
  workbook.getSelectedRanges().load("address");
  const cell = workbook.getActiveCell().load(AREA);
  const sheet = cell.worksheet.load("id,name");
  if (!(await askSelection(context))) return fail({ code: "no-cell" });
  return ok(placeOn(context, sheet, areaOf(cell)));
}

/** The cells at an address with its sheet: `Trade!B4:C9`. */
export async function findAddress(context: Excel.RequestContext, address: string): Promise<Outcome<Place>> {
  const parsed = parseAddress(address);
  if (!parsed) return fail({ code: "gone", what: address });
  const { worksheets } = context.workbook;
  const sheet =
    parsed.sheet === undefined
      ? worksheets.getActiveWorksheet()
      : worksheets.getItemOrNullObject(parsed.sheet);
  sheet.load("id,name");
  await context.sync();
  if (sheet.isNullObject) return fail({ code: "gone", what: address });
  return ok(placeOn(context, sheet, parsed.area));
}

/** By its id a sheet is found again whatever becomes active or is renamed. */
const placeOn = (
  { workbook }: Excel.RequestContext,
  { id, name }: Pick<Excel.Worksheet, "id" | "name">,
  area: Area,
): Place => ({ sheet: workbook.worksheets.getItem(id), sheetId: id, sheetName: name, area });

/** The first cell of a place, and as many as are needed from there. */
export const resizePlace = (place: Place, rows: number, columns: number): Place => ({
  ...place,
  area: { ...place.area, rows, columns },
});
