import type { Answer } from "../figures/answer";
import { isFormulaText } from "../arguments/formula-text";
import { readSingle, type Input } from "../arguments/input";
import { readFigure } from "../ask/read-figure";
import { fail, ok, type Result } from "../question/result";
import { isProblem, isShown, type OutCell, type CallContext } from "../show/cell";

/** The answer that is meant by a cell with a Sourcebook number, a figure's id, or the text of a formula. */
export function readAnswer(context: CallContext, input: Input): Result<Answer> {
  const formula = formulaIn(input);
  if (formula === undefined) return readFigure(context.edition, input);
  const worked = workOut(context, formula);
  return worked.ok ? answerIn(worked.value, formula) : worked;
}

/** `undefined` for anything but the text of a formula. */
export function formulaIn(input: Input): string | undefined {
  const single = readSingle(input, "figure");
  return single.ok && isFormulaText(single.value) ? single.value : undefined;
}

export const workOut = ({ workOut: work }: CallContext, text: string): Result<OutCell[][]> =>
  work ? work(text) : fail({ code: "not-loaded" });

/** The number of the first cell. */
export function answerIn(cells: OutCell[][], text: string): Result<Answer> {
  const cell = cells[0]?.[0];
  if (isProblem(cell)) return fail(cell.problem);
  return isShown(cell) ? ok(cell.answer) : fail({ code: "not-a-formula", text });
}
