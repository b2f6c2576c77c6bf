import type { Edition } from "../edition/edition";
import type { Period } from "../periods/period";
import type { Suggestion } from "../question/problem";
import type { Question } from "../question/question";
import type { Figure } from "../record";
import { isAnswered } from "./is-answered";

/** A question without an answer, and the figures among which there may be one to what is nearly the same. */
export interface Missed {
  edition: Edition;
  question: Question;
  /** None of "latest" and "first". */
  period: Period | undefined;
  /** Of the same two, whichever tells it; `own` of the indicator asked about, `now` of the period too. */
  between: readonly Figure[];
  own: readonly Figure[];
  now: readonly Figure[];
}

/** `isAny`: something was found before. */
export type Find = (missed: Missed, isAny: boolean) => Suggestion | undefined;

export function look(edition: Edition, question: Question, period: Period | undefined): Missed {
  const [entity, partner] = [question.entity, question.partner].map((at) => edition.entities.items[at]?.id);
  const indicator = edition.indicators.items[question.indicator]?.id;
  const between = edition.figures
    .between(entity ?? "", partner)
    .filter(({ correction }) => correction === undefined);
  const own = between.filter((figure) => figure.indicator === indicator);
  const now = own.filter((figure) => period === undefined || figure.period === period);
  return { edition, question, period, between, own, now };
}

/** Asked more often than this, nothing would be found for long. */
const MOST_ASKED = 24;

/** The first of some changes by which the question is answered: what is stated alone, since deriving is work. */
export const answered = <T>(
  { edition, question }: Missed,
  choices: readonly T[],
  change: (option: T) => Partial<Question>,
  most: number,
): T[] => {
  const found: T[] = [];
  for (const option of choices.slice(0, MOST_ASKED)) {
    if (found.length === most) break;
    const changed = { ...question, ...change(option) };
    const options = { ...changed.options, derive: undefined };
    if (isAnswered(edition, { ...changed, options })) found.push(option);
  }
  return found;
};

export const distinct = <K extends "unit" | "basePeriod" | "product" | "period" | "indicator">(
  figures: readonly Figure[],
  key: K,
) => [...new Set(figures.map((figure) => figure[key]))].filter((value) => value !== undefined);
