import { explainAnswer } from "../explain-answer";
import { readFormula } from "../formula-text";
import { isOmitted, messageOf, readSingle, type Input } from "../input";
import { errorOf, type Problem } from "../problem";
import { readFigure } from "../read-figure";
import { ok, type Result } from "../result";
import { explain } from "../words/explain";
import { WHY_WORDS } from "../words/why";
import { isProblem, isShown, type Call, type Output, type Setting } from "./call";

/** `WHY(figure)`: of a cell, a figure's id, or a formula's text (`=WHY(FORMULATEXT(A1))`). */
export const why =
  (callByName: (name: string) => Call | undefined): Call =>
  (setting, [input]) => {
    const formula = formulaIn(input);
    if (formula) return explainFormula(setting, formula, callByName);
    const said = messageOf(input);
    if (said !== undefined && (input as { code?: string }).code === "#N/A")
      return ok({ cells: [[WHY_WORDS[setting.language].missing, said]] });
    const answer = readFigure(setting.edition, input);
    if (!answer.ok) return answer;
    return ok({ cells: explainAnswer(setting.edition, answer.value, setting.language) });
  };

function formulaIn(input: Input): string | undefined {
  const single = readSingle(input, "figure");
  const isText = single.ok && typeof single.value === "string" && /^\s*=|\(/.test(single.value);
  return isText && !isOmitted(input) ? (single.value as string) : undefined;
}

function explainFormula(
  setting: Setting,
  text: string,
  callByName: (name: string) => Call | undefined,
): Result<Output> {
  const formula = readFormula(text);
  const call = formula && callByName(formula.name);
  if (!call) return { ok: false, problem: { code: "not-a-formula", text } };
  const output = call(setting, formula.inputs);
  if (!output.ok) return missingLines(setting, output.problem);
  const cell = output.value.cells[0]?.[0];
  if (isProblem(cell)) return missingLines(setting, cell.problem);
  if (!isShown(cell)) return { ok: false, problem: { code: "not-a-formula", text } };
  return ok({ cells: explainAnswer(setting.edition, cell.answer, setting.language) });
}

/** Why there is none, and what is near. */
function missingLines({ edition, language }: Setting, problem: Problem): Result<Output> {
  const text = explain(problem, edition, language);
  return errorOf(problem) === "#N/A"
    ? ok({ cells: [[WHY_WORDS[language].missing, text]] })
    : { ok: false, problem };
}
