import type { SeriesKey } from "./figure-index";
import type { Options } from "./options";
import type { Period } from "./period";
import type { PeriodAsked } from "./read-names";
import { STATUSES, type Status } from "./record";
import { HAPPENED } from "./slot";

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
