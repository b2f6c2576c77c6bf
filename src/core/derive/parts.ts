import { partsOfPeriod } from "../periods/period";
import { add, subtract } from "./arithmetic";
import type { Goal, Rule, Way } from "./goal";

/** Sums over parts that are known to be all: goods and services, and the months, quarters and halves of a period. */
export const parts: Rule = (goal, edition) => {
  const isFlow = edition.indicators.get(goal.indicator)?.flow === true;
  return goal.measure === "level" && isFlow ? [...byProduct(goal), ...byPeriod(goal)] : [];
};

const total = (parts: Parameters<Way["conclude"]>[0]) => parts.reduce((sum, part) => add(sum, part));

function byProduct(goal: Goal): Way[] {
  const of = (product: string): Goal => ({ ...goal, product });
  if (goal.product === "goods-services")
    return [{ rule: "parts", needs: [of("goods"), of("services")], conclude: total }];
  if (goal.product !== "goods" && goal.product !== "services") return [];
  const other = goal.product === "goods" ? "services" : "goods";
  const conclude: Way["conclude"] = ([all, part]) => all && part && subtract(all, part);
  return [{ rule: "difference", needs: [of("goods-services"), of(other)], conclude }];
}

function byPeriod(goal: Goal): Way[] {
  return partsOfPeriod(goal.period).map((periods) => ({
    rule: "parts",
    needs: periods.map((period) => ({ ...goal, period })),
    conclude: total,
  }));
}
