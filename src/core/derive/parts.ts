import { partsOfPeriod } from "../periods/period";
import { add, subtract } from "./arithmetic";
import type { Query, Rule, Derivation } from "./query";

/** Sums over parts that are known to be all: goods and services, and the months, quarters and halves of a period. */
export const parts: Rule = (query, edition) => {
  const isFlow = edition.indicators.get(query.indicator)?.flow === true;
  return query.measure === "level" && isFlow ? [...byProduct(query), ...byPeriod(query)] : [];
};

const total = (parts: Parameters<Derivation["conclude"]>[0]) => parts.reduce((sum, part) => add(sum, part));

function byProduct(query: Query): Derivation[] {
  const of = (product: string): Query => ({ ...query, product });
  if (query.product === "goods-services")
    return [{ rule: "parts", needs: [of("goods"), of("services")], conclude: total }];
  if (query.product !== "goods" && query.product !== "services") return [];
  const other = query.product === "goods" ? "services" : "goods";
  const conclude: Derivation["conclude"] = ([all, part]) => all && part && subtract(all, part);
  return [{ rule: "difference", needs: [of("goods-services"), of(other)], conclude }];
}

function byPeriod(query: Query): Derivation[] {
  return partsOfPeriod(query.period).map((periods) => ({
    rule: "parts",
    needs: periods.map((period) => ({ ...query, period })),
    conclude: total,
  }));
}
