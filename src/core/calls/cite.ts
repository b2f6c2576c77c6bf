import { cite, readStyle } from "../show/cite";
import { isBlank, readScalar, readSingle, type Input } from "../arguments/input";
import type { ArgumentName } from "../question/problem";
import { fail, ok, type Result } from "../question/result";
import type { Call } from "../show/cell";
import { readAnswer } from "./read-answer";

/** `CITE(figure, [style])` */
export const citeCall: Call = (context, [figure, styleInput]) => {
  const { edition, language } = context;
  const answer = readAnswer(context, figure);
  if (!answer.ok) return answer;
  const text = readText(styleInput, "style", "short");
  if (!text.ok) return text;
  const style = readStyle(text.value, language);
  if (!style.ok) return style;
  const reference = cite(edition, answer.value, style.value.style, style.value.language);
  return reference.ok ? ok({ cells: [[reference.value]] }) : reference;
};

/** What has more letters is neither a word nor words to search for. */
const MOST_LETTERS = 200;

/** A text argument; `otherwise` when it is left out. */
export function readText(input: Input, argument: ArgumentName, otherwise: string): Result<string> {
  const single = readSingle(input, argument);
  if (!single.ok) return single;
  if (isBlank(single.value)) return ok(otherwise);
  const scalar = readScalar(single.value, argument);
  if (!scalar.ok) return scalar;
  const text = String(scalar.value ?? otherwise).trim();
  return text.length <= MOST_LETTERS
    ? ok(text)
    : fail({ code: "too-long", argument, letters: text.length, limit: MOST_LETTERS });
}
