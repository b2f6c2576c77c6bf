import { fold } from "../names/fold";
import { isMixed, toCyrillic } from "../names/look-alikes";
import { joinPeriods, normalizePeriod, periodOfMonths, type Period } from "./period";
import { readWords } from "./period-words";
import { readDate } from "./read-date";
import { isYear, yearOf } from "./year";

/** A longer text is no period. */
export const MOST_LETTERS = 100;

/**
 * A period as people type it: `2020`, `"Q1 2021"`, `"1 квартал 2021"`, `"H1 20"`, `"Jan 2021"`, `"январь 2021"`,
 * `"Jan-Feb 2021"`, `"10 months 2020"`, `"2016-2020"`, SDMX (`"2021-01/2021-02"`), a date in digits, in words or as
 * Excel stores it, or two of these with a dash between. `undefined` when it is none of these.
 */
export function readPeriod(input: string | number): Period | undefined {
  const period = typeof input === "number" ? readNumber(input) : readText(input);
  return period?.match(/\d{4}/g)?.every((year) => isYear(Number(year))) ? period : undefined;
}

function readText(input: string): Period | undefined {
  if (input.length > MOST_LETTERS) return undefined;
  const text = (isMixed(input) ? toCyrillic(input) : input)
    .normalize("NFKC")
    .replace(/^[\s([]+|(?<![\s)\].;,])[\s)\].;,]+$/g, "")
    .replace(/(?<=\d)[T ]\d{1,2}:\d\d.*$/, "")
    .replace(/['’]\s?(\d\d)(?!\d)/g, (_, digits: string) => ` ${yearOf(digits)}`)
    .replace(/[\u2010-\u2015\u2212]|\.\.+/g, "-");
  return readOne(text) ?? readRange(text);
}

function readOne(input: string): Period | undefined {
  const text = fold(input).replace(/\u0456/g, "i");
  const date = readDate(input.replace(/\s/g, ""));
  if (date) return date;
  if (input.includes(".") && /^[\d.\s]+$/.test(input)) return readDotted(input.replace(/\s/g, ""));
  if (/^\d+$/.test(text)) return readNumber(Number(text));
  if (/^\d[,\s]\d{3}$/.test(text)) return readNumber(Number(text.replace(/\D/, "")));
  return normalizePeriod(text.toUpperCase()) ?? readNumeric(text) ?? readWords(input);
}

/** "01.2021-02.2021", "from Q1 2020 to Q1 2021": what stands on either side is a period of its own. */
function readRange(text: string): Period | undefined {
  const range = text.replace(/^(?:from|с|з)\s+/i, "");
  for (const { index, 0: separator } of range.matchAll(/[-:/]|(?<=\s)(?:to|through|по|да)(?=\s)/gi)) {
    const [from, to] = [range.slice(0, index), range.slice(index + separator.length)];
    const joined = joinPeriods(readOne(from), readOne(to));
    if (joined) return joined;
  }
  return undefined;
}

/** Months with stops, as Russian writes them: `01.2021`, `01.21`, `2021.01`. */
function readDotted(text: string): Period | undefined {
  const [, year, after] = /^(\d{4})\.(\d{1,2})$/.exec(text) ?? [];
  const [, before, end] = /^(\d{1,2})\.(\d{4})$|^(\d\d)\.(\d\d)$/.exec(text)?.filter(Boolean) ?? [];
  return monthOf(yearOf(year ?? end ?? ""), Number(after ?? before));
}

const monthOf = (year: number, month: number) => periodOfMonths(year, month, year, month);

/** Day 0 of Excel's calendar, which counts 29 February 1900 in. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** Between the last year and this day (in 1927) a number is more likely a slip than a date. */
const FIRST_EXCEL_DAY = 10_000;
/** The last day of 2100. */
const LAST_EXCEL_DAY = 73_415;

/** A year, the day of an Excel date, or a month or day such as 202101 and 20210115. */
function readNumber(number: number): Period | undefined {
  if (isYear(number)) return String(number);
  if (isYear(Math.floor(number / 100)) && Number.isInteger(number))
    return monthOf(Math.floor(number / 100), number % 100);
  if (number >= 1e7) return readDate(String(number));
  if (!(number >= FIRST_EXCEL_DAY && number <= LAST_EXCEL_DAY)) return undefined;
  return new Date(EXCEL_EPOCH + Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
}

/** Forms in digits: `2021M01`, `01/2021`, `2021Q1`, `1Q2021`, `1Q21`, `1H2020`, `9M2020`, `2016-20`, `01-02.2021`. */
function readNumeric(folded: string): Period | undefined {
  const text = folded
    .replace(/[\s_]/g, "")
    .replace(/^(\d{1,2}[qhsm])(\d{2})$/, (_, part: string, digits: string) => part + yearOf(digits));
  const found = (pattern: RegExp) =>
    pattern.exec(text)?.slice(1).map(Number) as [number, number, number] | undefined;
  const quarter = found(/^(\d{4})[-/]?q([1-4])$/) ?? reversed(found(/^(?:q)?([1-4])q?[-/]?(\d{4})$/));
  if (quarter && /q/.test(text)) return normalizePeriod(`${quarter[0]}-Q${quarter[1]}`);
  const half = found(/^(\d{4})[-/]?[hs]([12])$/) ?? reversed(found(/^(?:[hs])?([12])[hs]?[-/]?(\d{4})$/));
  if (half && /[hs]/.test(text)) return normalizePeriod(`${half[0]}-S${half[1]}`);
  const month =
    found(/^(\d{4})-?m(\d{1,2})$/) ??
    reversed(found(/^(\d{1,2})[/-](\d{4})$/)) ??
    found(/^(\d{4})\/(0?[1-9]|1[0-2])$/);
  if (month) return monthOf(month[0], month[1]);
  const first = found(/^(\d{1,2})m(\d{4})$/);
  if (first) return periodOfMonths(first[1], 1, first[1], first[0]);
  return readShortened(found);
}

/** The second end says only what differs: `2016-20`, `2021-01/02`; or the first does: `01-02.2021`, `1-2/2021`. */
function readShortened(found: (pattern: RegExp) => [number, number, number] | undefined): Period | undefined {
  const years = found(/^(\d{4})[-/](\d{2})$/);
  if (years) return normalizePeriod(`${years[0]}/${Math.floor(years[0] / 100)}${years[1]}`);
  const after = found(/^(\d{4})-(\d{2})\/(\d{2})$/);
  if (after) return periodOfMonths(after[0], after[1], after[0], after[2]);
  const before = found(/^(\d{1,2})-(\d{1,2})\/?(\d{4})$/);
  return before && periodOfMonths(before[2], before[0], before[2], before[1]);
}

const reversed = (pair: [number, number, number] | undefined) =>
  pair && ([pair[1], pair[0], 0] as [number, number, number]);
