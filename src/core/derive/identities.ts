import { add, negate, scale, subtract } from "./arithmetic";
import type { Query, Rule, Derivation } from "./query";
import { lookUp } from "../look-up";

/** Turnover, exports, imports and balance of the same two, product and period: each follows from two others. */
export const identities: Rule = (query) => {
  if (query.measure !== "level" || query.partner === undefined) return [];
  const of = (indicator: string): Query => ({ ...query, indicator });
  return lookUp(DERIVATIONS, query.indicator)?.(of) ?? [];
};

const DERIVATIONS: Record<string, (of: (indicator: string) => Query) => Derivation[]> = {
  turnover: (of) => [
    { rule: "sum", needs: [of("exports"), of("imports")], conclude: ([x, m]) => x && m && add(x, m) },
  ],
  balance: (of) => [
    {
      rule: "difference",
      needs: [of("exports"), of("imports")],
      conclude: ([x, m]) => x && m && subtract(x, m),
    },
  ],
  exports: (of) => [
    {
      rule: "difference",
      needs: [of("turnover"), of("imports")],
      conclude: ([t, m]) => t && m && subtract(t, m),
    },
    { rule: "sum", needs: [of("balance"), of("imports")], conclude: ([b, m]) => b && m && add(b, m) },
    {
      rule: "half",
      needs: [of("turnover"), of("balance")],
      conclude: ([t, b]) => t && b && scale(add(t, b), 1 / 2),
    },
  ],
  imports: (of) => [
    {
      rule: "difference",
      needs: [of("turnover"), of("exports")],
      conclude: ([t, x]) => t && x && subtract(t, x),
    },
    {
      rule: "difference",
      needs: [of("exports"), of("balance")],
      conclude: ([x, b]) => x && b && subtract(x, b),
    },
    {
      rule: "half",
      needs: [of("turnover"), of("balance")],
      conclude: ([t, b]) => t && b && scale(subtract(t, b), 1 / 2),
    },
  ],
};

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
  return [{ rule: "mirror", needs: [need], conclude, isRestatement: indicator !== "balance" }];
};
