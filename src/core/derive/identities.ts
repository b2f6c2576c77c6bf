import { add, negate, scale, subtract, type Range } from "./arithmetic";
import type { Query, Rule, RuleName, Derivation } from "./query";
import { lookUp } from "../look-up";

/** Turnover, exports, imports and balance of the same two, product and period: each follows from any two others. */
export const identities: Rule = (query) => {
  if (query.measure !== "level" || query.partner === undefined) return [];
  const of = (indicator: string): Query => ({ ...query, indicator });
  return lookUp(DERIVATIONS, query.indicator)?.(of) ?? [];
};

/** t = x + m and b = x − m, and what follows from both: each of the four from any two others. */
const DERIVATIONS: Record<string, (of: (indicator: string) => Query) => Derivation[]> = {
  turnover: (of) => [
    both("sum", of("exports"), of("imports"), add),
    both("sum", of("exports"), of("balance"), (x, b) => subtract(scale(x, 2), b)),
    both("sum", of("imports"), of("balance"), (m, b) => add(scale(m, 2), b)),
  ],
  balance: (of) => [
    both("difference", of("exports"), of("imports"), subtract),
    both("difference", of("exports"), of("turnover"), (x, t) => subtract(scale(x, 2), t)),
    both("difference", of("turnover"), of("imports"), (t, m) => subtract(t, scale(m, 2))),
  ],
  exports: (of) => [
    both("difference", of("turnover"), of("imports"), subtract),
    both("sum", of("balance"), of("imports"), add),
    both("half", of("turnover"), of("balance"), (t, b) => scale(add(t, b), 1 / 2)),
  ],
  imports: (of) => [
    both("difference", of("turnover"), of("exports"), subtract),
    both("difference", of("exports"), of("balance"), subtract),
    both("half", of("turnover"), of("balance"), (t, b) => scale(subtract(t, b), 1 / 2)),
  ],
};

function both(rule: RuleName, one: Query, other: Query, join: (a: Range, b: Range) => Range): Derivation {
  return { rule, needs: [one, other], conclude: ([a, b]) => a && b && join(a, b) };
}

const OTHER_SIDE: Record<string, string> = {
  exports: "imports",
  imports: "exports",
  turnover: "turnover",
  balance: "balance",
};

/** What A sells to B is what B buys from A; a surplus of the one is the other's deficit. */
export const mirror: Rule = ({ indicator, entity, partner, measure, ...query }) => {
  const other = lookUp(OTHER_SIDE, indicator);
  if (other === undefined || partner === undefined || partner === "WLD" || partner === entity) return [];
  if (indicator === "balance" && measure !== "level") return [];
  if (measure === "share" || measure === "rank") return [];
  const need: Query = { ...query, measure, indicator: other, entity: partner, partner: entity };
  const conclude: Derivation["conclude"] = ([same]) =>
    same && (indicator === "balance" ? negate(same) : same);
  return [{ rule: "mirror", needs: [need], conclude, isRestatement: true }];
};
