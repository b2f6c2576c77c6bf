import { oneByOne } from "../cells/one-by-one";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { fingerprintSheet } from "../record/fingerprint-sheet";
import type { UndoToken } from "./undo-token";

/** Deletes sheets that were added, if all of them are still as they were; those already gone do not matter. */
export async function undoSheets(
  context: Excel.RequestContext,
  { sheets }: Extract<UndoToken, { kind: "sheets" }>,
  address: string,
): Promise<Outcome<void>> {
  const found = sheets.map(({ id }) =>
    context.workbook.worksheets.getItemOrNullObject(id).load("name,visibility"),
  );
  await context.sync();
  const left = found.filter((sheet) => !sheet.isNullObject);
  if (left.length === 0) return fail({ code: "gone", what: address });
  const fingerprints = await oneByOne(left, (sheet) => fingerprintSheet(context, sheet));
  const isChanged = (at: number) =>
    fingerprints[at] !== sheets[found.indexOf(left[at] as Excel.Worksheet)]?.fingerprint;
  const changed = left.find((_, at) => isChanged(at));
  if (changed) return fail({ code: "changed", address: changed.name });
  for (const sheet of left) deleteSheet(sheet);
  await context.sync();
  return ok(undefined);
}

/** A very hidden sheet, as earlier versions wrote it, cannot be deleted. */
function deleteSheet(sheet: Excel.Worksheet): void {
  if (sheet.visibility === "VeryHidden") sheet.visibility = "Visible";
  sheet.delete();
}
