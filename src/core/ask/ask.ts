import type { Answer } from "../figures/answer";
import { codesOf } from "../edition/codes-of";
import { tryDerive } from "../derive/derive";
import type { Edition } from "../edition/edition";
import type { SeriesKey } from "../figures/figure-index";
import { comparePeriods, type Period } from "../periods/period";
import { SCOPES } from "../figures/preference";
import { statusesOf, type Question, type SettledQuestion, type Options } from "../question/question";
import type { Problem } from "../question/problem";
import { fail, ok, type Result } from "../question/result";

/** The usual question, which is answered without looking at its options. */
export const NO_OPTIONS: Options = {};

/** The preferred stated figure; a turnover's mirror, since it is symmetric; with `derive` what follows from others. */
export function ask(edition: Edition, question: Question): Result<Answer> {
  const settled = settlePeriod(edition, question);
  const notStated: Problem = { code: "not-stated", question, period: settled?.period.period };
  if (!settled) return fail(notStated);
  const found = findStated(edition, settled);
  if (found) return ok(found);
  return (question.options.derive ? derive(edition, settled) : undefined) ?? fail(notStated);
}

export function findStated(edition: Edition, question: SettledQuestion): Answer | undefined {
  const found = findExactly(edition, question, question);
  return (
    found ?? (isSymmetric(edition, question) ? findExactly(edition, question, mirrored(question)) : undefined)
  );
}

function findExactly(
  edition: Edition,
  { products, options, period }: SettledQuestion,
  key: SeriesKey,
): Answer | undefined {
  const observation = edition.figures.observation(key, period.period);
  if (observation === undefined) return undefined;
  if (products === undefined && options === NO_OPTIONS) return observation.usualAnswer;
  return observation.answer({
    products,
    statuses: statusesOf(options),
    base: options.base,
    unit: options.unit,
  });
}

const isSymmetric = (edition: Edition, { indicator }: SeriesKey) =>
  edition.indicators.items[indicator]?.symmetric === true;

const mirrored = (key: SeriesKey): SeriesKey => ({ ...key, entity: key.partner, partner: key.entity });

/**
 * "latest" and "first" become the last and first period that has an answer, to the question or to one `alike`;
 * `undefined` when none has.
 */
export function settlePeriod(
  edition: Edition,
  question: Question,
  alike: readonly Question[] = [question],
): SettledQuestion | undefined {
  if ("period" in question.period) return question as SettledQuestion;
  const periods = periodsOfAny(edition, alike);
  const period = question.period.keyword === "first" ? periods[0] : periods.at(-1);
  return period === undefined ? undefined : { ...question, period: { period } };
}

/** The periods in which any of the questions has a stated answer, earliest first. */
export function periodsOfAny(edition: Edition, questions: readonly Question[]): Period[] {
  const periods = questions.flatMap((question) => periodsOf(edition, question));
  return [...new Set(periods)].sort(comparePeriods);
}

/** The periods that have a stated answer to the question, earliest first. */
function periodsOf(edition: Edition, question: Question): Period[] {
  const keys = isSymmetric(edition, question) ? [question, mirrored(question)] : [question];
  const periods = new Set(keys.flatMap((key) => edition.figures.periods(key)));
  return [...periods]
    .filter((period) => findStated(edition, { ...question, period: { period } }))
    .sort(comparePeriods);
}

/** What follows from stated numbers for a question that no source answers; `undefined` where none leads to it. */
function derive(edition: Edition, question: SettledQuestion): Result<Answer> | undefined {
  const { products = SCOPES, options, period } = question;
  const query = { ...codesOf(edition, question), period: period.period, basePeriod: options.base };
  const limits = { statuses: statusesOf(options), unit: options.unit };
  const found = products.flatMap((product) => tryDerive(edition, { ...query, product }, limits) ?? []);
  const answers = found.flatMap((one) => ("answer" in one ? one.answer : []));
  const answer = answers.find(({ unit }) => (options.unit ?? unit) === unit);
  if (answer) return ok(answer);
  const [nothing] = found.filter((one) => "reason" in one);
  return nothing && fail({ code: nothing.reason, question, period: period.period, figures: nothing.figures });
}
