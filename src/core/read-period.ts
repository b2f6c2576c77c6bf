import { fold } from "./fold";
import { normalizePeriod, periodOfMonths, type Period } from "./period";

/** Stems of the months in English, Russian and Belarusian; "мая" and "май" both start with "ма[йя]". */
const MONTHS = [
  "jan|янв|студз",
  "feb|фев|лют",
  "mar|мар|сакав",
  "apr|апр|крас",
  "may|ма[йя]|трав|маю",
  "jun|июн|чэрв",
  "jul|июл|ліп",
  "aug|авг|жні",
  "sep|сен|верас",
  "oct|окт|кастр",
  "nov|ноя|ліст",
  "dec|дек|снеж",
].map((stems) => new RegExp(`^(?:${stems})[a-zа-яўі]*$`));

const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};
const RUSSIAN_ORDINALS = [/^перв|^перш/, /^втор|^друг/, /^трет|^трэц/, /^четв|^чацв/];

const FILLER = /^(?:of|the|year|years|for|in|г|гг|год|года|годы|году|гады|за|в|у|fy|cy)$/;
const TO = "\u0000";

/**
 * A period as people type it: `2020`, `"Q1 2021"`, `"1 квартал 2021"`, `"H1 2020"`, `"Jan 2021"`, `"январь 2021"`,
 * `"Jan-Feb 2021"`, `"10 months 2020"`, `"2016-2020"`, `"1 December 2020"`, SDMX (`"2021-01/2021-02"`), or an
 * Excel date, which means its month. `undefined` when it is none of these.
 */
export function readPeriod(input: string | number): Period | undefined {
  if (typeof input === "number") return readNumber(input);
  const text = fold(input).replace(/\u0456/g, "i");
  const plain = text.toUpperCase();
  if (input.includes(".") && /^[\d.\s]+$/.test(input)) return readDotted(input);
  if (/^\d+$/.test(text)) return readNumber(Number(text));
  return normalizePeriod(plain) ?? readNumeric(text) ?? readWords(input);
}

/** Dates with stops, as Russian writes them: `01.2021`, `01.02.2021`. Of a date its month, as of Excel's. */
function readDotted(input: string): Period | undefined {
  const [, first, second, year] = /^\s*(\d{1,2})\.(?:(\d{1,2})\.)?(\d{4})\s*$/.exec(input) ?? [];
  const month = Number(second ?? first);
  return year === undefined ? undefined : periodOfMonths(Number(year), month, Number(year), month);
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Day 0 of Excel's calendar, which counts 29 February 1900 in. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** Between the last year and this day (in 1927) a number is more likely a slip than a date. */
const FIRST_EXCEL_DAY = 10_000;
const LAST_EXCEL_DAY = 2_958_465;

function readNumber(number: number): Period | undefined {
  if (Number.isInteger(number) && isYear(number)) return String(number);
  if (!(number >= FIRST_EXCEL_DAY && number <= LAST_EXCEL_DAY)) return undefined;
  const date = new Date(EXCEL_EPOCH + Math.floor(number) * 86_400_000);
  return periodOfMonths(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
  );
}

/** Forms in digits: `2021M01`, `01/2021`, `2021Q1`, `1Q2021`, `1H2020`, `9M2020`. */
function readNumeric(folded: string): Period | undefined {
  const text = folded.replace(/[\s_]/g, "");
  const found = (pattern: RegExp) =>
    pattern.exec(text)?.slice(1).map(Number) as [number, number, number] | undefined;
  const quarter = found(/^(\d{4})[-/]?q([1-4])$/) ?? reversed(found(/^(?:q)?([1-4])q?[-/]?(\d{4})$/));
  if (quarter && /q/.test(text)) return normalizePeriod(`${quarter[0]}-Q${quarter[1]}`);
  const half = found(/^(\d{4})[-/]?[hs]([12])$/) ?? reversed(found(/^(?:[hs])?([12])[hs]?[-/]?(\d{4})$/));
  if (half && /[hs]/.test(text)) return normalizePeriod(`${half[0]}-S${half[1]}`);
  const month =
    found(/^(\d{4})m(\d{1,2})$/) ??
    reversed(found(/^(\d{1,2})[/-](\d{4})$/)) ??
    found(/^(\d{4})\/(\d{1,2})$/);
  if (month) return periodOfMonths(month[0], month[1], month[0], month[1]);
  const first = found(/^(\d{1,2})m(\d{4})$/);
  return first && periodOfMonths(first[1], 1, first[1], first[0]);
}

const reversed = (pair: [number, number, number] | undefined) =>
  pair && ([pair[1], pair[0], 0] as [number, number, number]);

type Word = { month: number } | { number: number } | { unit: "quarter" | "half" | "months" } | { to: true };

/** Forms with words: every word must be understood. */
function readWords(input: string): Period | undefined {
  const tokens = fold(input)
    .replace(/(\d)(st|nd|rd|th|-?й|-?е|-?я|-?м)(?![a-zа-я])/g, "$1")
    .replace(/\s*(?:-|\bto\b|\bthrough\b|(?<=\s)по(?=\s)|:|\/)\s*/g, ` ${TO} `)
    .split(/[\s,]+/)
    .filter((token) => token !== "" && !FILLER.test(token));
  const words = tokens.map((token) => readWord(token));
  return words.includes(undefined) ? undefined : combine(words as Word[]);
}

function readWord(token: string): Word | undefined {
  if (token === TO) return { to: true };
  if (/^\d+$/.test(token)) return { number: Number(token) };
  const quarter = /^q([1-4])$|^([1-4])q$/.exec(token);
  if (/^(?:quarter|qtr|кв|квартал[а-я]*)$/.test(token)) return { unit: "quarter" };
  if (/^(?:half|полугод[а-я]*|паўгоддз[а-я]*)$/.test(token)) return { unit: "half" };
  if (/^(?:months?|mon|мес|месяц[а-я]*|месяц[аы]в)$/.test(token)) return { unit: "months" };
  const ordinal = ORDINALS[token] ?? RUSSIAN_ORDINALS.findIndex((stem) => stem.test(token)) + 1;
  if (ordinal > 0) return { number: ordinal };
  const month = MONTHS.findIndex((stem) => stem.test(token)) + 1;
  if (month > 0) return { month };
  return quarter ? { number: Number(quarter[1] ?? quarter[2]) } : undefined;
}

const isYear = (number: number | undefined): number is number =>
  number !== undefined && number >= FIRST_YEAR && number <= LAST_YEAR;

function combine(words: Word[]): Period | undefined {
  const months = words.flatMap((word) => ("month" in word ? [word.month] : []));
  const numbers = words.flatMap((word) => ("number" in word ? [word.number] : []));
  const years = numbers.filter((number) => isYear(number));
  const others = numbers.filter((number) => !isYear(number));
  const unit = words.find((word) => "unit" in word)?.unit;
  const hasTo = words.some((word) => "to" in word);
  const [year, lastYear = year] = years;
  if (year === undefined || lastYear === undefined || years.length > 2) return undefined;
  if (unit) return months.length || hasTo || years.length > 1 ? undefined : ofUnit(unit, others, year);
  if (months.length === 0)
    return others.length || (years.length === 2) !== hasTo ? undefined : normalizePeriod(years.join("/"));
  return ofMonths(months, others, [year, lastYear], hasTo);
}

/** "first half 2020", "10 months 2020"; "first 10 months" has the ordinal too. */
function ofUnit(unit: "quarter" | "half" | "months", counts: number[], year: number): Period | undefined {
  const count = counts.at(-1) ?? 0;
  if (unit === "months") return counts.length > 2 ? undefined : periodOfMonths(year, 1, year, count);
  return counts.length === 1 ? normalizePeriod(`${year}-${unit === "half" ? "S" : "Q"}${count}`) : undefined;
}

/** "Jan 2021", "Jan-Feb 2021", "Dec 2020 - Jan 2021", "1 December 2020". */
function ofMonths(
  months: number[],
  days: number[],
  [year, lastYear]: [number, number],
  hasTo: boolean,
): Period | undefined {
  const [first = 0, last = first] = months;
  if (months.length > 2 || (months.length === 2) !== hasTo) return undefined;
  if (days.length === 0) return periodOfMonths(year, first, lastYear, last);
  const [day = 0] = days;
  const isOneDay = days.length === 1 && months.length === 1 && year === lastYear;
  const text = [year, first, day].map((part) => String(part).padStart(2, "0")).join("-");
  return isOneDay ? normalizePeriod(text) : undefined;
}
