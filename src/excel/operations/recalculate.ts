import { ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { changeWorkbook } from "../run";

/**
 * Excel works formulas out anew only when what they read has changed, and an edition is nothing that it sees. There is
 * no call for some formulas only, so it is all of them, or all of some sheets.
 */
export const recalculate = (): Promise<Outcome<void>> =>
  changeWorkbook(async (context) => {
    queueRecalculation(context);
    await context.sync();
    return ok(undefined);
  });

/** It is done with the next request. */
export function queueRecalculation(context: Excel.RequestContext, sheets?: readonly string[]): void {
  if (!sheets) context.application.calculate("Full");
  else for (const name of sheets) context.workbook.worksheets.getItem(name).calculate(true);
}
