import type { Edition } from "../edition/edition";
import { yearBefore, type Period } from "../periods/period";
import type { Measure, Denominator } from "../record";
import type { Range } from "./arithmetic";

/** A number that a derivation wants, by codes. */
export interface Query {
  indicator: string;
  measure: Measure;
  entity: string;
  partner?: string;
  product?: string;
  period: Period;
  /** Of growth, index, ratio and change; the year before when not said. */
  basePeriod?: Period;
  /** Of a share. */
  denominator?: Denominator;
}

/** One derivation of what a query asks for: what it needs, and what follows from that. */
export interface Derivation {
  rule: RuleName;
  needs: Query[];
  /** `undefined` when nothing follows, as from a division by what may be zero. */
  conclude: (needs: readonly Range[]) => Range | undefined;
  /** The same number under another name: it keeps the source's words instead of an interval. */
  isRestatement?: boolean;
}

export type RuleName = "sum" | "difference" | "half" | "mirror" | "change" | "share" | "parts";

/** All derivations of a query that the rule knows. */
export type Rule = (query: Query, edition: Edition) => Derivation[];

const DATED: readonly Measure[] = ["growth", "index", "ratio", "change"];

export const baseOf = ({ measure, period, basePeriod }: Query): Period | undefined =>
  DATED.includes(measure) ? (basePeriod ?? yearBefore(period)) : undefined;

export function keyOf(query: Query): string {
  const { indicator, measure, entity, partner, product, period, denominator } = query;
  return [
    ...[indicator, measure, entity, partner, product, period, baseOf(query)],
    ...[denominator?.dimension, denominator?.code],
  ].join("|");
}

/** Nobody sells less than nothing, and nothing falls by more than all of it: of levels only a balance can be below nought. */
export function leastOf({ indicator, measure }: Query): number {
  if (measure === "growth") return -100;
  if (measure === "change" || measure === "rank") return -Infinity;
  return indicator === "balance" ? -Infinity : 0;
}

export const isAmount = ({ measure }: Pick<Query, "measure">) => measure === "level" || measure === "change";

export const unitOfMeasure = (measure: Measure, level: string): string =>
  ({ growth: "PERCENT", index: "PERCENT", share: "PERCENT", ratio: "TIMES", rank: "RANK" })[
    measure as string
  ] ?? level;
