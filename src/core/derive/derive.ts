import type { Answer } from "../figures/answer";
import { roundedBoundsOf, type Interval } from "../figures/bounds";
import type { Edition } from "../edition/edition";
import { MEASURES, type Figure, type Qualifier, type Status } from "../record";
import { HAPPENED } from "../figures/observation";
import { areDisjoint, isUnbounded } from "./arithmetic";
import { changes } from "./changes";
import { keyOf, levelUnitOf, unitOfMeasure, type Query, type Derivation } from "./query";
import { identities, mirror } from "./identities";
import { parts } from "./parts";
import { shares } from "./shares";

const RULES = [mirror, identities, changes, shares, parts];

/** Longer chains say little: every step widens the interval. */
const LONGEST_CHAIN = 3;

/** What a derivation starts from; statuses that are asked for, so that a target never passes for actual. */
interface Search {
  edition: Edition;
  statuses: readonly Status[];
  /** Queries on the way, so that no number is derived from itself. */
  open: Set<string>;
  /** Queries that nothing leads to, by length of chain: the same query is wanted again and again. */
  failed: Set<string>;
  /** How often a query on the way was wanted again: what failed for that alone may succeed another time. */
  turns: number;
}

const newSearch = (edition: Edition, statuses: readonly Status[], open: string[] = []): Search => ({
  edition,
  statuses,
  open: new Set(open),
  failed: new Set(),
  turns: 0,
});

/** A number that no source states, by the shortest chain of rules from numbers that are stated. */
export function deriveQuery(
  edition: Edition,
  query: Query,
  statuses: readonly Status[] = HAPPENED,
): Answer | undefined {
  const search = newSearch(edition, statuses);
  if (!isWithinReach(edition, query)) return lookUp(search, query);
  for (let length = 1; length <= LONGEST_CHAIN; length++) {
    const found = solve(search, query, length);
    if (found) return found;
  }
  return undefined;
}

/**
 * Every rule starts from figures of the same two, or of a share of the partner's, and of the same product or one that
 * it is a part of: where nothing of the kind is stated, nothing follows.
 */
function isWithinReach({ figures }: Edition, { entity, partner, product }: Query): boolean {
  return figures
    .between(entity, partner)
    .some((figure) => figure.product === product || isPartOrDenominator(figure, product));
}

const isPartOrDenominator = (figure: Figure, product: string | undefined) =>
  figure.denominator?.dimension === "product" || (isScope(figure.product) && isScope(product));

const isScope = (product: string | undefined) =>
  product === "goods-services" || product === "goods" || product === "services";

/** What the rest of the record says of a stated answer, by one step: the check that `WHY` shows. */
export const deriveOtherwise = (edition: Edition, answer: Answer): Answer | undefined =>
  shortest(deriveAllOtherwise(edition, answer));

export function deriveAllOtherwise(edition: Edition, answer: Answer): Answer[] {
  const search = newSearch(edition, [answer.status], [keyOf(answer)]);
  const query: Query = { ...answer, denominator: answer.figures[0]?.denominator };
  return RULES.flatMap((rule) => rule(query, edition)).flatMap(
    (derivation) => follow(search, query, derivation, 1) ?? [],
  );
}

function solve(search: Search, query: Query, length: number): Answer | undefined {
  const found = lookUp(search, query);
  if (found || length === 0 || !isWithinReach(search.edition, query)) return found;
  const key = keyOf(query);
  const attempt = `${length}|${key}`;
  if (search.failed.has(attempt)) return undefined;
  if (search.open.has(key)) {
    search.turns += 1;
    return undefined;
  }
  const turns = search.turns;
  search.open.add(key);
  const answers = RULES.flatMap((rule) => rule(query, search.edition)).flatMap(
    (derivation) => follow(search, query, derivation, length) ?? [],
  );
  search.open.delete(key);
  const answer = shortest(answers);
  if (!answer && search.turns === turns) search.failed.add(attempt);
  return answer;
}

/** Where two equally short chains contradict each other, nothing is derived. */
function shortest(answers: Answer[]): Answer | undefined {
  const length = Math.min(...answers.map(lengthOf));
  const candidates = answers.filter((answer) => lengthOf(answer) === length);
  const [first] = candidates;
  return candidates.some((other) => first && areDisjoint(first, other)) ? undefined : first;
}

const lengthOf = ({ steps = [] }: Answer): number =>
  steps.reduce((total, { from }) => total + from.reduce((sum, answer) => sum + lengthOf(answer), 1), 0);

function lookUp({ edition, statuses }: Search, query: Query): Answer | undefined {
  const { indicators, entities, figures } = edition;
  const key = {
    indicator: indicators.position(query.indicator),
    measure: query.measure,
    entity: entities.position(query.entity),
    partner: entities.position(query.partner),
  };
  const { product, basePeriod, denominator } = query;
  return figures
    .observation(key, query.period)
    ?.answer({ products: [product], statuses, base: basePeriod, denominator });
}

function follow(search: Search, query: Query, derivation: Derivation, length: number): Answer | undefined {
  const from: Answer[] = [];
  for (const need of derivation.needs) {
    const answer = solve(search, need, length - 1);
    if (!answer) return undefined;
    from.push(answer);
  }
  const levelUnit = levelUnitOf(from);
  const interval = levelUnit === undefined ? undefined : derivation.conclude(from.map(allowedBy));
  const value = derivation.conclude(from.map(({ value }) => ({ low: value, high: value })))?.low;
  if (interval === undefined || value === undefined || levelUnit === undefined || isUnbounded(interval))
    return undefined;
  if (interval.high < leastOf(query)) return undefined;
  return conclude(query, derivation, from, interval, value, unitOfMeasure(query.measure, levelUnit));
}

/** Nobody sells less than nothing: of all levels only a balance can be below nought. */
const leastOf = ({ indicator, measure }: Query): number =>
  measure === "level" && indicator !== "balance" ? 0 : -Infinity;

/** A stated number may be rounded; a derived one has its rounding in its interval. */
const allowedBy = (answer: Answer): Interval =>
  answer.steps
    ? answer
    : roundedBoundsOf({ ...answer, high: answer.qualifier === "between" ? answer.high : undefined });

function conclude(
  query: Query,
  derivation: Derivation,
  from: Answer[],
  interval: Interval,
  value: number,
  unit: string,
): Answer {
  const [only] = from;
  const least = leastOf(query);
  const said =
    derivation.isRestatement && only
      ? restate(derivation, only)
      : describe(interval, from.some(isBound) ? undefined : value, least);
  const step = { rule: derivation.rule, from, result: { ...interval, low: Math.max(least, interval.low) } };
  const words = { ...said, value: Math.max(least, said.value), low: Math.max(least, said.low) };
  const { indicator, measure, entity, partner, product, period } = query;
  return {
    id: idOf(query),
    indicator,
    measure,
    entity,
    partner,
    product,
    period,
    basePeriod: query.basePeriod,
    ...words,
    unit,
    status: worst(from.map(({ status }) => status)),
    resolution: resolutionOf(words, from),
    figures: [...new Set(from.flatMap(({ figures }) => figures))],
    others: [],
    steps: [step],
  };
}

/** Digits beyond the interval's width say nothing; of an open interval as many as the least exact of its origins. */
function resolutionOf({ value, low, high }: Interval & { value: number }, from: Answer[]): number {
  const width = high - low;
  if (width > 0 && Number.isFinite(width)) return 10 ** Math.floor(Math.log10(width));
  return Math.max(
    ...from.map((answer) => (answer.resolution / Math.abs(answer.value || 1)) * Math.abs(value)),
  );
}

/** The mirror and the same change in other words keep "more than", "about" and their bounds. */
function restate(derivation: Derivation, { value, low, high, qualifier, coverage }: Answer) {
  const said = derivation.conclude([{ low, high }]) ?? { low, high };
  return {
    value: derivation.conclude([{ low: value, high: value }])?.low ?? value,
    ...said,
    qualifier,
    coverage,
  };
}

/**
 * An interval with one open end is a bound, not a point: the value is that bound. What starts from a bound has no
 * point (`value`) either: it lies between its ends, or below the upper one where the lower is only the `least` there can be.
 */
function describe(
  { low, high }: Interval,
  value: number | undefined,
  least: number,
): Interval & { value: number; qualifier: Qualifier } {
  if (high === Infinity) return { value: low, low, high, qualifier: "more_than" };
  if (low === -Infinity || (value === undefined && low <= least))
    return { value: high, low, high, qualifier: "less_than" };
  if (value === undefined) return { value: low, low, high, qualifier: "between" };
  return { value, low, high, qualifier: low === high ? "exact" : "about" };
}

const BOUNDS: readonly Qualifier[] = ["more_than", "less_than", "up_to", "at_least", "between"];
const isBound = ({ qualifier, coverage }: Answer) => coverage === "part" || BOUNDS.includes(qualifier);

const ORDER: readonly Status[] = ["actual", "estimate", "target", "plan"];
const worst = (statuses: Status[]): Status =>
  ORDER[Math.max(...statuses.map((status) => ORDER.indexOf(status)))] ?? "actual";

/** A derived number's id says what it is, so that `WHY` and `CITE` can derive it again. */
const idOf = ({ indicator, measure, entity, partner, product, period, basePeriod }: Query) =>
  `derived:${[indicator, measure, entity, partner ?? "", product ?? "", period, basePeriod ?? ""].join(":")}`;

/** The query of such an id; `undefined` when it is none. */
export function queryOfId(id: string): Query | undefined {
  const [prefix, indicator, said, entity, partner, product, period, basePeriod] = id.split(":");
  const measure = MEASURES.find((known) => known === said);
  if (prefix !== "derived" || !indicator || !measure || !entity || !period) return undefined;
  return {
    indicator,
    measure,
    entity,
    partner: partner || undefined,
    product: product || undefined,
    period: period,
    basePeriod: basePeriod || undefined,
  };
}
