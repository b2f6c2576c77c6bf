import { normalizePeriod, type Period } from "./period";
import { yearOf } from "./year";

const pad = (digits: string | number) => String(Number(digits)).padStart(2, "0");

const dayOf = (year: string, month = "", day = ""): Period | undefined =>
  normalizePeriod(`${yearOf(year)}-${pad(month)}-${pad(day)}`);

const LONG = /^(\d{4})([./-]?)(\d{1,2})\2(\d{1,2})$/;
const SHORT = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)$/;

/**
 * The days that a date in digits may mean: `2021-01-15`, `15.01.2021`, `20210115` are one, `12/01/2020` is two, since
 * some write the month first, and `32.01.2021` is none.
 */
export function daysMeant(text: string): Period[] {
  const [, year, sign, month, day] = LONG.exec(text) ?? [];
  if (year !== undefined && (sign !== "" || text.length === 8)) return known([dayOf(year, month, day)]);
  const [, first = "", stop, second, last = ""] = SHORT.exec(text) ?? [];
  const byDay = () => dayOf(last, second, first);
  if (stop === undefined) return [];
  if (stop === ".") return known([byDay()]);
  return known([
    byDay(),
    dayOf(last, first, second),
    last.length === 2 && first.length === 2 ? dayOf(first, second, last) : undefined,
  ]);
}

const known = (days: (Period | undefined)[]) => [...new Set(days.filter((day) => day !== undefined))];

/** The one day that a date in digits means. */
export function readDate(text: string): Period | undefined {
  const days = daysMeant(text);
  return days.length === 1 ? days[0] : undefined;
}
