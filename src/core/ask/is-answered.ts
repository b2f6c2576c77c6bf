import type { Edition } from "../edition/edition";
import type { Question } from "../question/question";
import { askAny } from "./ask-any";

/** Whether a cell would show a number: a bound that is asked for must be there too. */
export function isAnswered(edition: Edition, question: Question): boolean {
  const answer = askAny(edition, question);
  const { bound } = question.options;
  return answer.ok && (bound === undefined || Number.isFinite(answer.value[bound]));
}
