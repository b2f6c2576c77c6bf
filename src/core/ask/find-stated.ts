import type { Edition } from "../edition/edition";
import type { Answer } from "../figures/answer";
import type { SeriesKey } from "../figures/figure-index";
import { statusesOf, type Options, type SettledQuestion } from "../question/question";

/** No options: the usual question, which is answered without looking at them. */
export const NO_OPTIONS: Options = {};

/** The preferred figure that a source states; a turnover's mirror, since it is symmetric. */
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

export const isSymmetric = (edition: Edition, { indicator }: SeriesKey) =>
  edition.indicators.items[indicator]?.symmetric === true;

export const mirrored = (key: SeriesKey): SeriesKey => ({ ...key, entity: key.partner, partner: key.entity });
