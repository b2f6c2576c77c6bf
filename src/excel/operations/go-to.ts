import { rangeOf } from "../cells/area";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { readWorkbook } from "../run";
import { findAddress } from "../destination/place";

/** Shows a cell and selects it. A hidden sheet stays hidden. */
export const goTo = (address: string): Promise<Outcome<void>> =>
  readWorkbook(async (context) => {
    const place = await findAddress(context, address);
    if (!place.ok) return place;
    const sheet = place.value.sheet.load("visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") return fail({ code: "hidden", sheet: place.value.sheetName });
    sheet.activate();
    rangeOf(sheet, place.value.area).select();
    await context.sync();
    return ok(undefined);
  });
