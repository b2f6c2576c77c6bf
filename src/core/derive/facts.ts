import type { Edition } from "../edition/edition";
import { roundedBoundsOf } from "../figures/bounds";
import type { Figure, Qualifier, Status } from "../record";
import type { Range } from "./arithmetic";
import { baseOf, type Query } from "./query";

/** What is stated of a query, preferred first; of what happened and what is wanted only the one that goes first. */
export function factsOf(
  { indicators, entities, figures }: Edition,
  query: Query,
  statuses: readonly Status[],
): Figure[] {
  const key = {
    indicator: indicators.position(query.indicator),
    measure: query.measure,
    entity: entities.position(query.entity),
    partner: entities.position(query.partner),
  };
  const stated = figures
    .find(key, query.period)
    .filter((figure) => statuses.includes(figure.status) && isOf(figure, query));
  return stated.filter(({ status }) => isWanted(status) === isWanted(stated[0]?.status));
}

const isOf = (figure: Figure, query: Query) =>
  figure.correction === undefined &&
  figure.product === query.product &&
  figure.basePeriod === baseOf(query) &&
  (query.denominator === undefined ||
    (figure.denominator?.dimension === query.denominator.dimension &&
      figure.denominator.code === query.denominator.code));

const isWanted = (status: Status | undefined) => status === "target" || status === "plan";

const BELOW: readonly Qualifier[] = ["less_than", "up_to"];
const BOUNDS: readonly Qualifier[] = ["more_than", "at_least", "between", ...BELOW];

/** Said as a bound, so that it has no point. */
export const isBound = ({ qualifier, coverage }: Pick<Figure, "qualifier" | "coverage">) =>
  coverage === "part" || BOUNDS.includes(qualifier);

/** What a figure allows when its printed digits are rounded too. Of "less than 30" nobody says the nought. */
export function rangeOfFigure(figure: Figure): Range {
  const { low, high } = roundedBoundsOf(figure);
  const isSaid = (end: number) =>
    Number.isFinite(end) && !(end === 0 && BELOW.includes(figure.qualifier) && figure.value !== 0);
  return { low, high, isLowSaid: isSaid(low), isHighSaid: isSaid(high) };
}
