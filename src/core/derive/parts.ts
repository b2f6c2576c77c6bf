import type { Edition } from "../edition/edition";
import { daysOf, partsOfPeriod, type Period } from "../periods/period";
import { add, subtract, type Range } from "./arithmetic";
import type { Query, Rule, Derivation } from "./query";

/** Sums over parts that are known to be all: goods and services, and the months, quarters and halves of a period. */
export const parts: Rule = (query, edition) => {
  const isFlow = edition.indicators.get(query.indicator)?.flow === true;
  if (query.measure !== "level" || !isFlow) return [];
  return [...byProduct(query), ...byPeriod(query, edition), ...restOfPeriod(query, edition)];
};

const total = (parts: readonly Range[]) => parts.reduce((sum, part) => add(sum, part));

/** A whole, less its other parts. */
const rest: Derivation["conclude"] = ([whole, ...others]) => whole && subtract(whole, total(others));

function byProduct(query: Query): Derivation[] {
  const of = (product: string): Query => ({ ...query, product });
  if (query.product === "goods-services")
    return [{ rule: "parts", needs: [of("goods"), of("services")], conclude: total }];
  if (query.product !== "goods" && query.product !== "services") return [];
  const other = query.product === "goods" ? "services" : "goods";
  return [{ rule: "difference", needs: [of("goods-services"), of(other)], conclude: rest }];
}

function byPeriod(query: Query, edition: Edition): Derivation[] {
  const stated = statedPeriods(query, edition);
  return partsOfPeriod(query.period)
    .filter((periods) => periods.every((period) => holdsAny(period, stated)))
    .map((periods) => ({
      rule: "parts",
      needs: periods.map((period) => ({ ...query, period })),
      conclude: total,
    }));
}

/** February from January and February together, and January. */
function restOfPeriod(query: Query, edition: Edition): Derivation[] {
  const stated = statedPeriods(query, edition);
  return stated.flatMap((whole) =>
    partsOfPeriod(whole)
      .filter((periods) => periods.includes(query.period))
      .map((periods) => periods.filter((period) => period !== query.period))
      .filter((others) => others.every((period) => holdsAny(period, stated)))
      .map((others): Derivation => ({
        rule: "difference",
        needs: [whole, ...others].map((period) => ({ ...query, period })),
        conclude: rest,
      })),
  );
}

/** The periods for which anything is stated between the two: what holds none of them cannot be told from its parts. */
function statedPeriods({ entity, partner }: Query, { figures }: Edition): Period[] {
  const stated = figures.between(entity, partner);
  return [...new Set(stated.flatMap(({ period, basePeriod }) => [period, basePeriod ?? period]))];
}

function holdsAny(period: Period, stated: readonly Period[]): boolean {
  const { start, end } = daysOf(period);
  return stated.some((other) => {
    const days = daysOf(other);
    return days.start >= start && days.end <= end;
  });
}
