import { rangeOf } from "../cells/area";
import { readCells } from "../cells/read-cells";
import { formatAddress } from "../../formula/address";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { fingerprintOf } from "../record/fingerprint";
import { changeWorkbook } from "../run";
import { checkWritable } from "../destination/check-writable";
import type { Place } from "../destination/place";
import { undoSheets } from "./undo-sheets";
import { undoTable } from "./undo-table";
import { readToken, type UndoToken } from "./undo-token";
import type { Inserted } from "../workbook";

export const undo = ({ address, token }: Inserted): Promise<Outcome<void>> =>
  changeWorkbook(async (context) => {
    const read = readToken(token);
    if (!read) return fail({ code: "changed", address });
    if (read.kind === "sheets") return undoSheets(context, read, address);
    const place = await findUnchanged(context, read, address);
    if (!place.ok) return place;
    return read.kind === "table"
      ? undoTable(context, read, place.value)
      : undoCells(context, read, place.value);
  });

type InPlace = Exclude<UndoToken, { kind: "sheets" }>;

/** The cells, if they still hold what was written, and only that. */
async function findUnchanged(
  context: Excel.RequestContext,
  { sheet: sheetId, area, fingerprint }: InPlace,
  address: string,
): Promise<Outcome<Place>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  await context.sync();
  if (sheet.isNullObject) return fail({ code: "gone", what: address });
  const place = { sheet, sheetId, sheetName: sheet.name, area };
  const formulas = await readCells(context, sheet, area, "formulas");
  if (fingerprintOf(formulas) !== fingerprint)
    return fail({ code: "changed", address: formatAddress(area, sheet.name) });
  const { refusal } = await checkWritable(context, place);
  return refusal ? fail(refusal) : ok(place);
}

async function undoCells(
  context: Excel.RequestContext,
  { formats }: Extract<UndoToken, { kind: "cells" }>,
  { sheet, area }: Place,
): Promise<Outcome<void>> {
  const range = rangeOf(sheet, area);
  range.clear("Contents");
  if (formats) range.numberFormat = formats;
  await context.sync();
  return ok(undefined);
}
