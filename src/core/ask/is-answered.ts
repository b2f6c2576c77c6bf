import type { Edition } from "../edition/edition";
import { isAcrossNought } from "../figures/bounds";
import type { Question } from "../question/question";
import { askAny } from "./ask-any";

/** Whether a cell would show a number: a bound that is asked for must be there too. */
export function isAnswered(edition: Edition, question: Question): boolean {
  const answer = askAny(edition, question);
  const { bound } = question.options;
  if (!answer.ok) return false;
  return bound === undefined ? !isAcrossNought(answer.value) : Number.isFinite(answer.value[bound]);
}
