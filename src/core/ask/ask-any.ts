import type { Edition } from "../edition/edition";
import type { Answer } from "../figures/answer";
import type { Question } from "../question/question";
import type { Result } from "../question/result";
import { WORLD } from "../world";
import { ask } from "./ask";
import { askGrowth, asAnyChange } from "./ask-growth";

/** As every function asks: growth however a source puts it; what has no partner also of all abroad. */
export function askAny(edition: Edition, question: Question): Result<Answer> {
  const alone = askMeasure(edition, question);
  if (alone.ok || question.partner !== -1) return alone;
  const abroad = askMeasure(edition, withWorld(edition, question));
  return abroad.ok ? abroad : alone;
}

const askMeasure: typeof ask = (edition, question) =>
  (question.measure === "growth" ? askGrowth : ask)(edition, question);

const withWorld = ({ entities }: Edition, question: Question): Question => ({
  ...question,
  partner: entities.position(WORLD),
});

/** The stated questions that `askAny` answers a question by. */
export function alikeOf(edition: Edition, question: Question): Question[] {
  const all = question.partner === -1 ? [question, withWorld(edition, question)] : [question];
  return question.measure === "growth" ? all.flatMap(asAnyChange) : all;
}
