import type { Period } from "./period";
import { daysMeant } from "./read-date";
import { MOST_LETTERS, readPeriod } from "./read-period";
import { isYear } from "./year";

/** Why a text that looks like a date is none: there is no such day, it may be several, or its year is too far off. */
export interface DateFlaw {
  kind: "impossible" | "unclear" | "outside";
  /** The days that it may be. */
  days: Period[];
}

/** What is wrong with a date that cannot be read; `undefined` for what does not look like one. */
export function flawOfDate(input: string | number): DateFlaw | undefined {
  const text = String(input).trim();
  if (text.length > MOST_LETTERS) return undefined;
  const days = daysMeant(text);
  if (days.length > 1) return { kind: "unclear", days };
  const [year] = /\d{4}/.exec(text) ?? [];
  if (year !== undefined && !isYear(Number(year)))
    return readPeriod(text.replace(year, "2020")) === undefined ? undefined : { kind: "outside", days };
  const firsts = readPeriod(text.replace(/(?<!\d)\d{1,2}(?!\d)/g, "01"));
  return firsts !== undefined && /-\d\d-\d\d/.test(firsts) ? { kind: "impossible", days } : undefined;
}
