import type { SeriesKey } from "../figures/figure-index";
import type { Frequency } from "../periods/frequency";
import type { Period } from "../periods/period";
import { STATUSES, type Measure, type Status } from "../record";
import { HAPPENED } from "../figures/observation";

/** What the last argument of a function may say: `"scale=mn; derive=yes"`. */
export interface Options {
  scale?: Scale;
  derive?: boolean;
  bound?: "low" | "high";
  status?: Status | "any";
  /** Where a number is stated in several: "EUR" rather than pieces. */
  unit?: string;
  /** The length of the periods that "latest", "first" and "all" choose from. */
  freq?: Frequency;
  plain?: boolean;
  /** Bare where `false`: $280M rather than > $280M. */
  sign?: boolean;
  /** The figure's id in place of its number, for `CITE` and the like where numbers carry nothing. */
  id?: boolean;
  measure?: Measure;
  base?: Period;
  headers?: boolean;
  columns?: string[];
  sort?: string[];
}

export type OptionKey = keyof Options;
export type Scale = "k" | "mn" | "bn";

/** A word for a period: the last, first or last but one of those on record, all of them, or the year so far. */
export type PeriodKeyword = "latest" | "first" | "previous" | "all" | "ytd";

/** A period, or which of those that there are; `year` only with "ytd". */
export type PeriodSelector = { period: Period } | { keyword: PeriodKeyword; year?: number };

/** One number asked for. `products` are tried in turn; without them the widest scope stated. */
export interface Question extends SeriesKey {
  products?: readonly string[];
  period: PeriodSelector;
  options: Options;
}

/** A question with its period settled. */
export interface SettledQuestion extends Question {
  period: { period: Period };
}

/** Targets and plans are answered only when they are asked for. */
export function statusesOf({ status }: Options): readonly Status[] {
  if (status === undefined) return HAPPENED;
  return status === "any" ? STATUSES : [status];
}
