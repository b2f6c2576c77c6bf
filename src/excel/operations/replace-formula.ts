import { rangeOf } from "../cells/area";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { changeWorkbook } from "../run";
import { checkWritable } from "../destination/check-writable";
import { findAddress } from "../destination/place";
import { writeColumn } from "./write-column";

export const replaceFormula = (address: string, formula: string, by: string): Promise<Outcome<void>> =>
  changeWorkbook(async (context) => {
    const place = await findAddress(context, address);
    if (!place.ok) return place;
    const { refusal } = await checkWritable(context, place.value);
    if (refusal) return fail(refusal);
    const cell = rangeOf(place.value.sheet, place.value.area).load("formulas");
    await context.sync();
    if (cell.formulas[0]?.[0] !== formula) return fail({ code: "changed", address });
    await writeColumn(context, place.value, { inputs: [by] });
    return ok(undefined);
  });
