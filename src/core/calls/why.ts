import { explainAnswer, type Line } from "../show/explain-answer";
import { messageOf, type Input } from "../arguments/input";
import { errorOf, type Problem } from "../question/problem";
import { fail, ok, type Result } from "../question/result";
import { explain } from "../show/explain";
import { WHY_WORDS } from "../words/why";
import { isProblem, type Call, type CallContext } from "../show/cell";
import { answerIn, formulaIn, readAnswer, workOut } from "./read-answer";

/** `WHY(figure)`: of a cell, a figure's id, or a formula's text (`=WHY(FORMULATEXT(A1))`). */
export const why: Call = (context, [input]) => {
  const lines = readLines(context, input);
  return lines.ok ? ok({ cells: [[toText(lines.value)]] }) : lines;
};

function readLines(context: CallContext, input: Input): Result<Line[]> {
  const formula = formulaIn(input);
  if (formula !== undefined) return explainFormula(context, formula);
  const said = messageOf(input);
  if (said !== undefined && (input as { code?: string }).code === "#N/A")
    return ok([[WHY_WORDS[context.language].missing, said]]);
  const answer = readAnswer(context, input);
  return answer.ok ? ok(explainAnswer(context.edition, answer.value, context.language)) : answer;
}

/** One text, so that it stands in one cell, also of a table. A cell that does not wrap shows a line's end as nothing. */
const toText = (lines: readonly Line[]): string =>
  lines.map(([heading, text]) => `${heading}: ${text}`).join(" \n");

/** Of a block with gaps, why they are there. */
function explainFormula(context: CallContext, text: string): Result<Line[]> {
  const worked = workOut(context, text);
  if (!worked.ok) return worked;
  const problems = worked.value.flat().filter(isProblem);
  if (problems.length > 0)
    return missingLines(
      context,
      problems.map(({ problem }) => problem),
    );
  const answer = answerIn(worked.value, text);
  return answer.ok ? ok(explainAnswer(context.edition, answer.value, context.language)) : answer;
}

const MOST_REASONS = 20;

/** Why there is none, and what there is instead; an error where the formula is wrong. */
function missingLines({ edition, language }: CallContext, problems: readonly Problem[]): Result<Line[]> {
  const wrong = problems.find((problem) => errorOf(problem) === "#VALUE!");
  if (wrong && problems.length === 1) return fail(wrong);
  const reasons = new Set(problems.map((problem) => explain(problem, edition, language)));
  return ok([...reasons].slice(0, MOST_REASONS).map((reason) => [WHY_WORDS[language].missing, reason]));
}
