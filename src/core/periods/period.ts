/**
 * SDMX time periods. The canonical text is the shortest that says the same: the year `2020`, the half `2020-S1`,
 * the quarter `2021-Q1`, the month `2021-01`, the day `2020-12-01`, else a range `2021-01/2021-02`.
 */
export type Period = string;

interface Span {
  /** Months since year 0. */
  from: number;
  to: number;
}

const SINGLE = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

const isMonth = (month: number) => month >= 1 && month <= 12;
const monthIndex = (year: number, month: number) => year * 12 + month - 1;
const pad = (number: number) => String(number).padStart(2, "0");

/** `2021-01/2021-03` → `2021-Q1`. `undefined` when the text is not of this grammar. */
export function normalizePeriod(text: string): Period | undefined {
  const [start, end, ...rest] = text.split("/");
  const first = spanOf(start ?? "");
  const last = end === undefined ? first : spanOf(end);
  if (!first || !last || rest.length > 0 || last.to < first.from) return undefined;
  if ((isDay(start ?? "") || isDay(end ?? "")) && !isWholeMonths(start ?? "", end ?? "")) return text;
  return spanToText({ from: first.from, to: last.to });
}

/** From a first day of a month to a last one: `2021-01-01/2021-02-28` is two months. */
const isWholeMonths = (start: string, end: string) =>
  start.endsWith("-01") &&
  isDay(start) &&
  isDay(end) &&
  Number(end.slice(8)) === daysIn(...yearAndMonth(end));

const yearAndMonth = (text: string): [number, number] => [Number(text.slice(0, 4)), Number(text.slice(5, 7))];

/** From the start of one period to the end of another. */
export function joinPeriods(first: Period | undefined, last: Period | undefined): Period | undefined {
  if (first === undefined || last === undefined) return undefined;
  return normalizePeriod(`${first.split("/")[0] ?? ""}/${last.split("/").at(-1) ?? ""}`);
}

export const isDay = (text: string) => text.length === 10 && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The month of a day; other periods as they are. */
export const monthOfDay = (period: Period): Period => (isDay(period) ? period.slice(0, 7) : period);

/** 0 for a day, or a stretch between days. */
export function monthsIn(period: Period): number {
  if (/-\d{2}-\d{2}/.test(period)) return 0;
  const { from, to } = monthsOf(period);
  return to - from + 1;
}

function monthsOf(period: Period): Span {
  const [first = "", last = first] = period.split("/");
  return { from: spanOf(first)?.from ?? 0, to: spanOf(last)?.to ?? 0 };
}

function spanOf(text: string): Span | undefined {
  const match = SINGLE.exec(text);
  if (!match) return undefined;
  const [year = 0, half, quarter, month, day] = match
    .slice(1)
    .map((part) => (part ? Number(part) : undefined));
  if (half) return { from: monthIndex(year, half * 6 - 5), to: monthIndex(year, half * 6) };
  if (quarter) return { from: monthIndex(year, quarter * 3 - 2), to: monthIndex(year, quarter * 3) };
  if (month === undefined) return { from: monthIndex(year, 1), to: monthIndex(year, 12) };
  if (!isMonth(month) || (day !== undefined && (day < 1 || day > daysIn(year, month)))) return undefined;
  return { from: monthIndex(year, month), to: monthIndex(year, month) };
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Months of two years, 1-based, as a period: (2021, 1, 2021, 2) → `2021-01/2021-02`. */
export function periodOfMonths(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): Period | undefined {
  if (!isMonth(fromMonth) || !isMonth(toMonth)) return undefined;
  const span = { from: monthIndex(fromYear, fromMonth), to: monthIndex(toYear, toMonth) };
  return span.to < span.from ? undefined : spanToText(span);
}

function spanToText({ from, to }: Span): Period {
  const months = to - from + 1;
  const year = Math.floor(from / 12);
  const month = (from % 12) + 1;
  if (months === 1) return `${year}-${pad(month)}`;
  if (months === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
  if (months === 6 && month % 6 === 1) return `${year}-S${(month + 5) / 6}`;
  if (months === 12 && month === 1) return String(year);
  if (months % 12 === 0 && month === 1) return `${year}/${year + months / 12 - 1}`;
  return `${spanToText({ from, to: from })}/${spanToText({ from: to, to })}`;
}

/** First and last day, as `yyyymmdd`, so that periods can be compared. */
export function daysOf(period: Period): { start: number; end: number } {
  const [first = "", last = first] = period.split("/");
  return { start: dayOf(first, false), end: dayOf(last, true) };
}

function dayOf(text: string, isLast: boolean): number {
  if (isDay(text)) return Number(text.replaceAll("-", ""));
  const span = spanOf(text) ?? { from: 0, to: 0 };
  const month = isLast ? span.to : span.from;
  const [year, number] = [Math.floor(month / 12), (month % 12) + 1];
  return (year * 100 + number) * 100 + (isLast ? daysIn(year, number) : 1);
}

/** By last day; of two that end together the longer comes later, since it says more. */
export function comparePeriods(a: Period, b: Period): number {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x.end - y.end || y.start - x.start;
}

/** The same stretch a year earlier, which growth compares with unless a source says otherwise. */
export function yearBefore(period: Period): Period {
  return period.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) - 1));
}

/** The ways in which a period falls into halves, quarters or months; none for days and years together. */
export function partsOfPeriod(period: Period): Period[][] {
  const months = monthsIn(period);
  if (months === 0) return [];
  const span = monthsOf(period);
  const isWholeIn = (size: number) => size < months && months % size === 0 && span.from % size === 0;
  return [12, 6, 3, 1]
    .filter((size) => isWholeIn(size) && months / size <= 12)
    .map((size) => slices(span, size));
}

const slices = ({ from, to }: Span, size: number) =>
  Array.from({ length: (to - from + 1) / size }, (_, i) =>
    spanToText({ from: from + i * size, to: from + (i + 1) * size - 1 }),
  );
