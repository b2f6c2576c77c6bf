import type { Edition } from "../edition/edition";
import { isRelative } from "../derive/changes";
import type { Answer } from "../figures/answer";
import { ofOneLength } from "../periods/frequency";
import { comparePeriods, daysOf, isDay, monthOfDay, type Period } from "../periods/period";
import type { PeriodSelector, Question, SettledQuestion } from "../question/question";
import { findStated, isSymmetric, mirrored } from "./find-stated";

/**
 * "latest" and its like become a period that has an answer, to the question or to one `alike`, in one unit;
 * `undefined` when none has. A day that has no answer becomes its month.
 */
export function settlePeriod(
  edition: Edition,
  question: Question,
  alike: readonly Question[] = [question],
): SettledQuestion | undefined {
  const { period } = question;
  if ("period" in period)
    return isDay(period.period) ? settleDay(edition, question, period, alike) : (question as SettledQuestion);
  const found = settleAll(edition, question, alike);
  const chosen = choose(found.periods, period);
  return chosen === undefined ? undefined : { ...found.question, period: { period: chosen } };
}

function settleDay(
  edition: Edition,
  question: Question,
  day: { period: Period },
  alike: readonly Question[],
): SettledQuestion {
  const isStated = alike.some((one) => findStated(edition, { ...one, period: day }));
  return { ...question, period: isStated ? day : { period: monthOfDay(day.period) } };
}

function choose(periods: readonly Period[], { keyword }: Extract<PeriodSelector, { keyword: unknown }>) {
  if (keyword === "previous") return periods.at(-2);
  return keyword === "first" ? periods[0] : periods.at(-1);
}

/** The periods that can be compared with each other, earliest first, and the question narrowed to their unit. */
export function settleAll(
  edition: Edition,
  question: Question,
  alike: readonly Question[] = [question],
): { question: Question; periods: Period[] } {
  const found = alike.flatMap((one) => answersTo(edition, one));
  const [unit, ...others] = unitsOf(edition, found);
  const narrow = (one: Question): Question =>
    others.length === 0 ? one : { ...one, options: { ...one.options, unit } };
  const same = others.length === 0 ? found : alike.flatMap((one) => answersTo(edition, narrow(one)));
  return { question: narrow(question), periods: inStep(question, same) };
}

/** Of one length; of the year so far, what begins with the year. */
function inStep({ period: asked, options }: Question, found: readonly Answer[]): Period[] {
  const whole = found.filter(({ coverage }) => coverage === undefined);
  const all = (whole.length > 0 ? whole : found).map(({ period }) => period);
  const periods = [...new Set(all)].sort(comparePeriods);
  const year = "keyword" in asked && asked.keyword === "ytd" ? (asked.year ?? lastYear(periods)) : undefined;
  return year === undefined
    ? ofOneLength(periods, options.freq)
    : periods.filter((period) => period !== String(year) && daysOf(period).start === year * 10_000 + 101);
}

const lastYear = (periods: readonly Period[]) => Number(periods.at(-1)?.slice(0, 4));

/** The units of the answers, money first, then by how many are in it; a change is one, however it is put. */
function unitsOf(edition: Edition, answers: readonly Answer[]): string[] {
  const counts = new Map<string, number>();
  for (const { measure, unit } of answers)
    if (!isRelative(measure)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const isMoney = (unit: string) => edition.units.get(unit)?.kind === "currency";
  return [...counts]
    .sort(([a, count], [b, other]) => Number(isMoney(b)) - Number(isMoney(a)) || other - count)
    .map(([unit]) => unit);
}

/** What is stated to the question, in each of its periods. */
function answersTo(edition: Edition, question: Question): Answer[] {
  const keys = isSymmetric(edition, question) ? [question, mirrored(question)] : [question];
  const periods = new Set(keys.flatMap((key) => edition.figures.periods(key)));
  return [...periods].flatMap((period) => findStated(edition, { ...question, period: { period } }) ?? []);
}
