import type { Answer } from "../figures/answer";
import type { Edition } from "../edition/edition";
import { editionCache } from "../edition/edition-cache";
import type { Question, Options } from "../question/question";
import type { Result } from "../question/result";

/** A function that asks: its name, and how. */
interface Asking {
  by: string;
  ask(edition: Edition, question: Question): Result<Answer>;
}

const cached = editionCache<Result<Answer>>();

/**
 * Answers and misses by what a function was asked: many cells of a block ask the same, and a sheet asks it again
 * at every recalculation.
 */
export const askOnce = (edition: Edition, asking: Asking, question: Question): Result<Answer> =>
  cached(edition, `${asking.by}|${keyOf(question)}`, () => asking.ask(edition, question));

function keyOf({ measure, entity, partner, products, period, options }: Question): string {
  const time = "period" in period ? period.period : `${period.keyword}${period.year ?? ""}`;
  return `${measure}|${entity}|${partner}|${products?.join() ?? ""}|${time}|${optionsKey(options)}`;
}

/** The options of a block are read once, and asked about in each of its cells. */
const optionsKeys = new WeakMap<Options, string>();

function optionsKey(options: Options): string {
  const cached = optionsKeys.get(options);
  if (cached !== undefined) return cached;
  const key = JSON.stringify(options);
  optionsKeys.set(options, key);
  return key;
}
