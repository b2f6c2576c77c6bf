import { isDay, monthsIn, type Period } from "./period";

/** How often a period of its length comes, by SDMX's codes: a year, half, quarter, month, day. */
export const FREQUENCIES = ["A", "S", "Q", "M", "D"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

const BY_MONTHS: readonly [number, Frequency][] = [
  [12, "A"],
  [6, "S"],
  [3, "Q"],
  [1, "M"],
];

/** `undefined` for a stretch such as ten months or five years. */
export const frequencyOf = (period: Period): Frequency | undefined =>
  isDay(period) ? "D" : BY_MONTHS.find(([months]) => months === monthsIn(period))?.[1];

/**
 * Of periods those of one length, so that they can be compared: of the frequency, without one the longest up to a
 * year, before stretches of several years.
 */
export function ofOneLength(periods: readonly Period[], frequency?: Frequency): Period[] {
  if (frequency) return periods.filter((period) => frequencyOf(period) === frequency);
  const rank = (period: Period) => (monthsIn(period) > 12 ? 1 / monthsIn(period) - 1 : monthsIn(period));
  const longest = Math.max(...periods.map(rank));
  return periods.filter((period) => rank(period) === longest);
}
