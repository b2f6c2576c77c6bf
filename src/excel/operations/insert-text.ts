import { escapeText } from "../cells/escape-text";
import type { Outcome } from "../outcome";
import { changeWorkbook } from "../run";
import { checkDestination } from "../destination/check-destination";
import { findSelectedCell } from "../destination/place";
import { isTextCell } from "../destination/text-cell";
import type { Inserted } from "../workbook";
import { writeCell } from "./write-cell";

export const insertText = (text: string): Promise<Outcome<Inserted>> =>
  changeWorkbook(async (context) => {
    const place = await findSelectedCell(context);
    if (!place.ok) return place;
    const writable = await checkDestination(context, place.value, { mayBeInTable: true });
    if (!writable.ok) return writable;
    const isText = await isTextCell(context, place.value);
    return writeCell(context, place.value, isText ? text : escapeText(text));
  });
