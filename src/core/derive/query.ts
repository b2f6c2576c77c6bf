import type { Answer } from "../figures/answer";
import type { Interval } from "../figures/bounds";
import type { Edition } from "../edition/edition";
import type { Period } from "../periods/period";
import type { Measure, Denominator } from "../record";

/** A number that a derivation wants, by codes. */
export interface Query {
  indicator: string;
  measure: Measure;
  entity: string;
  partner?: string;
  product?: string;
  period: Period;
  /** Of growth, index, ratio and change. */
  basePeriod?: Period;
  /** Of a share. */
  denominator?: Denominator;
}

/** One derivation of what a query asks for: what it needs, and what follows from that. */
export interface Derivation {
  rule: RuleName;
  needs: Query[];
  /** `undefined` when nothing follows, as from a division by what may be zero. */
  conclude(needs: Interval[]): Interval | undefined;
  /** The same number under another name: it keeps the source's words instead of an interval. */
  isRestatement?: boolean;
}

export type RuleName = "sum" | "difference" | "half" | "mirror" | "change" | "share" | "parts";

/** All derivations of a query that the rule knows. */
export type Rule = (query: Query, edition: Edition) => Derivation[];

export const keyOf = ({
  indicator,
  measure,
  entity,
  partner,
  product,
  period,
  basePeriod,
  denominator,
}: Query) =>
  [
    indicator,
    measure,
    entity,
    partner,
    product,
    period,
    basePeriod,
    denominator?.dimension,
    denominator?.code,
  ].join("|");

export const unitOfMeasure = (measure: Measure, level: string): string =>
  ({ growth: "PERCENT", index: "PERCENT", share: "PERCENT", ratio: "TIMES", rank: "RANK" })[
    measure as string
  ] ?? level;

/** Units that the rules may mix: a balance in dollars is not made of exports in tonnes. */
export const levelUnitOf = (answers: readonly Answer[]): string | undefined => {
  const units = new Set(answers.map(({ unit }) => unit).filter((unit) => !RELATIVE.has(unit)));
  return units.size > 1 ? undefined : ([...units][0] ?? "");
};

const RELATIVE = new Set(["PERCENT", "TIMES", "RANK"]);
