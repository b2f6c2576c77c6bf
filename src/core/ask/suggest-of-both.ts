import { daysOf, yearBefore, type Period } from "../periods/period";
import { SCOPES } from "../figures/preference";
import type { Suggestion } from "../question/problem";
import { statusesOf, type Options, type Question } from "../question/question";
import type { Figure, Measure } from "../record";
import { isAnswered } from "./is-answered";
import { answered, distinct, type Find, type Missed } from "./missed";

const withOptions = ({ question }: Missed, options: Options): Partial<Question> => ({
  options: { ...question.options, ...options },
});

function wronglyPrinted({ edition, question, period }: Missed): Suggestion | undefined {
  if (period === undefined) return undefined;
  const printed = edition.figures.find(question, period).find(({ correction }) => correction !== undefined);
  const figure = printed?.correction === undefined ? undefined : edition.figures.get(printed.correction);
  return figure && { kind: "correction", figure };
}

function otherStatus(missed: Missed): Suggestion | undefined {
  const asked = statusesOf(missed.question.options);
  const others = missed.now.filter(
    (figure) =>
      figure.measure === missed.question.measure &&
      isProduct(figure, missed) &&
      !asked.includes(figure.status),
  );
  const [figure] = answered(missed, others, ({ status }) => withOptions(missed, { status }), 1);
  return figure && { kind: "status", figure };
}

function derivable(missed: Missed): Suggestion | undefined {
  const { edition, question, period } = missed;
  if (question.options.derive || period === undefined) return undefined;
  const isDerivable = isAnswered(edition, { ...question, ...withOptions(missed, { derive: true }) });
  return isDerivable ? { kind: "derivable" } : undefined;
}

function otherUnits(missed: Missed): Suggestion | undefined {
  const { unit: asked } = missed.question.options;
  if (asked === undefined) return undefined;
  const same = missed.now.filter((figure) => isAlike(figure, missed));
  const units = answered(missed, distinct(same, "unit"), (unit) => withOptions(missed, { unit }), 3);
  const isMoney = (id: string) => missed.edition.units.get(id)?.kind === "currency";
  const needsRates = isMoney(asked) && units.some(isMoney);
  return units.length > 0 ? { kind: "units", units, needsRates } : undefined;
}

function otherBases(missed: Missed): Suggestion | undefined {
  const same = missed.now.filter((figure) => isAlike(figure, missed));
  const bases = distinct(same, "basePeriod");
  const periods = answered(missed, bases, (base) => withOptions(missed, { base }), 3);
  return periods.length > 0 ? { kind: "base", periods } : undefined;
}

function otherMeasures(missed: Missed): Suggestion | undefined {
  const { measure: asked } = missed.question;
  const others = missed.now.filter((figure) => figure.measure !== asked && isProduct(figure, missed));
  const measures = others.map(({ measure, basePeriod, period }) => ({
    measure,
    ...(basePeriod === undefined || basePeriod === yearBefore(period) ? {} : { base: basePeriod }),
  }));
  const different = [...new Map(measures.map((one) => [one.measure, one])).values()];
  const found = answered(
    missed,
    different,
    ({ measure, base }) => ({ measure, ...(base === undefined ? {} : withOptions(missed, { base })) }),
    3,
  );
  return found.length > 0 ? { kind: "measures", measures: found } : undefined;
}

function otherProducts(missed: Missed): Suggestion | undefined {
  const others = missed.now.filter((figure) => isMeasure(figure, missed) && !isProduct(figure, missed));
  const products = answered(missed, distinct(others, "product"), (id) => ({ products: [id] }), 5);
  return products.length > 0 ? { kind: "products", products } : undefined;
}

function noProduct(missed: Missed): Suggestion | undefined {
  const { edition, question } = missed;
  const isThere = question.products && isAnswered(edition, { ...question, products: undefined });
  return isThere ? { kind: "no-product" } : undefined;
}

const otherPeriods = (missed: Missed): Suggestion | undefined =>
  missed.period === undefined ? undefined : nearPeriods(missed, daysOf(missed.period).end);

/** Later than any. */
const LAST_DAY = 99_991_231;

/** The last ones of another length than that which "latest" was to be of. */
const otherLengths = (missed: Missed): Suggestion | undefined =>
  missed.period === undefined && missed.question.options.freq ? nearPeriods(missed, LAST_DAY) : undefined;

/** The nearest periods that have a number, at most four, in time's order. */
function nearPeriods(missed: Missed, target: number): Suggestion | undefined {
  const distance = (period: Period) => Math.abs(daysOf(period).end - target);
  const near = distinct(missed.own, "period").sort((a, b) => distance(a) - distance(b));
  const periods = answered(missed, near, (period) => ({ period: { period } }), 4);
  if (periods.length === 0) return undefined;
  return { kind: "periods", periods: periods.sort((a, b) => daysOf(a).end - daysOf(b).end) };
}

const isProduct = ({ product }: Figure, { question }: Missed) =>
  (question.products ?? SCOPES).some((wanted) => wanted === product);

/** Growth asked for may be stated as index or ratio. */
const CHANGES: readonly Measure[] = ["growth", "index", "ratio"];
const isMeasure = ({ measure }: Figure, { question }: Missed) =>
  measure === question.measure || (CHANGES.includes(measure) && CHANGES.includes(question.measure));

const isAlike = (figure: Figure, missed: Missed) => isMeasure(figure, missed) && isProduct(figure, missed);

/** What is told of the same two and of the same indicator, but of another time, product, unit … */
export const OF_BOTH: readonly Find[] = [
  otherLengths,
  wronglyPrinted,
  otherStatus,
  derivable,
  otherUnits,
  otherBases,
  otherMeasures,
  otherProducts,
  noProduct,
  otherPeriods,
];
