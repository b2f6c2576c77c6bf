import { codeOf, refusalOf } from "../refusal-of";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { changeWorkbook } from "../run";
import { oneByOne } from "../cells/one-by-one";
import type { CheckedExcel, Progress } from "../workbook";
import { hasSet } from "./ask-sets";
import type { Check, CheckRequest, Tried } from "./check";
import { addCheckSheet, removeCheckSheets } from "./check-sheet";
import { cellsOf, CHECKS, rowOf, UNDO_CELL } from "./checks";

/** Tries every assumption on a sheet of its own, which is gone again unless all was tried. */
export async function checkExcel(request: CheckRequest, progress: Progress): Promise<Outcome<CheckedExcel>> {
  const added = await changeWorkbook(async (context) => ok(await addCheckSheet(context)));
  if (!added.ok) {
    await endCheck(request);
    return added;
  }
  const { id, name } = added.value;
  const unwatch = request.functions.watch();
  try {
    const findings = await oneByOne(CHECKS, async (check, at) => {
      if (progress.isCancelled()) return undefined;
      progress.report(at, CHECKS.length);
      return { id: check.id, evidence: check.evidence, ...(await tryCheck(check, id, request)) };
    });
    const all = findings.filter((finding) => finding !== undefined);
    if (!progress.isCancelled()) return ok({ findings: all, undoCell: `'${name}'!${UNDO_CELL}` });
  } finally {
    unwatch();
  }
  const ended = await endCheck(request);
  return ended.ok ? fail({ code: "cancelled" }) : ended;
}

/** Removes the sheet. One into which somebody has written stays, and is named. */
export const endCheck = (request: CheckRequest): Promise<Outcome<string[]>> =>
  changeWorkbook(async (context) => ok(await removeCheckSheets(context, request)));

/** A refusal of Excel is a finding as well, but where the person or another program was in the way. */
async function tryCheck(check: Check, sheet: string, request: CheckRequest): Promise<Tried> {
  const missing = check.needs?.find((set) => !hasSet(set));
  if (missing) return { verdict: "untried", seen: `${missing.join(" ")} –` };
  try {
    return await Excel.run((context) =>
      check.perform({
        context,
        request,
        row: rowOf(check),
        cells: cellsOf(check, request),
        sheet: context.workbook.worksheets.getItem(sheet),
      }),
    );
  } catch (error) {
    const isInTheWay = ["cell-edit", "protected", "gone", "no-cell"].includes(refusalOf(error).code);
    return { verdict: isInTheWay ? "untried" : "fails", seen: codeOf(error) ?? "?" };
  }
}
