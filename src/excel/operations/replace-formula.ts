import { rangeOf } from "../cells/area";
import { done, refuse, type Outcome } from "../outcome";
import { changeWorkbook } from "../run";
import { checkWritable } from "../destination/check-writable";
import { findAddress } from "../destination/place";
import { writeColumn } from "./write-column";

export const replaceFormula = (address: string, formula: string, by: string): Promise<Outcome<void>> =>
  changeWorkbook(async (context) => {
    const place = await findAddress(context, address);
    if (!place.done) return place;
    const { refusal } = await checkWritable(context, place.value);
    if (refusal) return refuse(refusal);
    const cell = rangeOf(place.value.sheet, place.value.area).load("formulas");
    await context.sync();
    if (cell.formulas[0]?.[0] !== formula) return refuse({ code: "changed", address });
    await writeColumn(context, place.value, { inputs: [by] });
    return done(undefined);
  });
