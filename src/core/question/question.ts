import type { SeriesKey } from "../figures/figure-index";
import type { Options } from "../arguments/options";
import type { Period } from "../periods/period";
import type { PeriodAsked } from "../arguments/read-names";
import { STATUSES, type Status } from "../record";
import { HAPPENED } from "../figures/observation";

/** One number asked for. `products` are tried in turn; without them the widest scope stated. */
export interface Question extends SeriesKey {
  products?: readonly string[];
  period: PeriodAsked;
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
