import type { Outcome } from "../outcome";
import { changeWorkbook } from "../run";
import { checkDestination } from "../destination/check-destination";
import { findSelectedCell } from "../destination/place";
import { isTextCell } from "../destination/text-cell";
import type { Inserted } from "../workbook";
import { writeCell } from "./write-cell";

/** Formulas are always given as in English; Excel shows them as the user's language has them. */
export const insertFormula = (formula: string, numberFormat?: string): Promise<Outcome<Inserted>> =>
  changeWorkbook(async (context) => {
    const place = await findSelectedCell(context);
    if (!place.ok) return place;
    const writable = await checkDestination(context, place.value, { mayBeInTable: true });
    if (!writable.ok) return writable;
    const isText = await isTextCell(context, place.value);
    const format = writable.value.mayFormat ? (numberFormat ?? (isText ? "General" : undefined)) : undefined;
    return writeCell(context, place.value, formula, format);
  });
