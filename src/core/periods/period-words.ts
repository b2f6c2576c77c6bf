import { fold } from "../names/fold";
import { joinPeriods, normalizePeriod, periodOfMonths, type Period } from "./period";
import { isYear, yearOf } from "./year";

/** Stems of the months in English, Russian and Belarusian; "мая", "мае" and "май" all start with "ма[йяе]". */
const MONTHS = [
  "jan|янв|студз",
  "feb|фев|лют",
  "mar|мар|сакав",
  "apr|апр|крас",
  "may|ма[йяею]|трав",
  "jun|июн|чэрв",
  "jul|июл|ліп",
  "aug|авг|жні",
  "sep|сен|верас",
  "oct|окт|кастр",
  "nov|ноя|ліст",
  "dec|дек|снеж",
].map((stems) => new RegExp(`^(?:${stems})[a-zа-яўі]*$`));

/** "first", "one", "I", "первый", "один", each by its number. */
const COUNTS = [
  "i|first|one|перв.*|перш.*|одн.*|один",
  "ii|second|two|втор.*|друг.*|дв[аеу].*",
  "iii|third|three|трет.*|трэц.*|тр[иох].*|тры",
  "iv|fourth|four|четв.*|чацв.*|четыр.*|чатыр.*",
  "five|пят.*|пяц.*",
  "six|шест.*|шэсц.*",
  "seven|семь?|семи",
  "eight|восем.*|восьм.*",
  "nine|девят.*|дзевяц.*",
  "ten|десят.*|дзесяц.*",
  "eleven|одиннад.*",
  "twelve|двенад.*",
].map((words) => new RegExp(`^(?:${words})$`));

const FILLER =
  /^(?:of|the|year|years|for|in|on|from|between|and|as|г|гг|год|года|годы|году|гады|за|в|у|с|и|на|fy|cy)$/;
const WEEKDAY = /^(?:[a-z]{3,6}day|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$/;
const TO = "\u0000";

type Unit = "quarter" | "half" | "months";
type Word = { month: number } | { number: number } | { unit: Unit } | { to: true };

/** "I кв. 2021", "first half of 2020", "Jan-Feb 2021", "10 months 2020", "1 December 2020": every word must be understood. */
export function readWords(input: string): Period | undefined {
  const plain = fold(input)
    .replace(/half-year/g, "half")
    .replace(/п\/г/g, "пг")
    .replace(/(\d)(st|nd|rd|th|-?го|-?й|-?е|-?я|-?м)(?![a-zа-я])/g, "$1");
  const tokens = unhyphenate(plain)
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, "$1$2 ")
    .replace(/[-:/]|\bto\b|\bthrough\b|(?<=\s)по(?=\s)/g, ` ${TO} `)
    .split(/[\s,&+]+/)
    .filter((token) => token !== "" && !FILLER.test(token) && !WEEKDAY.test(token));
  const words = tokens.map((token) => readWord(token));
  return words.includes(undefined) ? undefined : combine(withYear(words as Word[], tokens));
}

/** Dates as cells show them: "19-Mar-2021", "Jan-21", "15/Jan/2021", "2021-Jan". */
const unhyphenate = (text: string) =>
  /^(?:\d{1,2}[-/])?\p{L}+[-/](?:\d{2}|\d{4})$|^\d{4}[-/]\p{L}+(?:[-/]\d{1,2})?$/u.test(text)
    ? text.replace(/[-/]/g, " ")
    : text;

/** Where no year has four digits, two at the end are one: "Q1 21", "янв-фев 21", "15 Jan 21". */
function withYear(words: Word[], tokens: string[]): Word[] {
  const isOne = words.some((word) => "number" in word && isYear(word.number));
  const last = tokens.at(-1) ?? "";
  return isOne || !/^\d\d$/.test(last) ? words : [...words.slice(0, -1), { number: yearOf(last) }];
}

function readWord(token: string): Word | undefined {
  if (token === TO) return { to: true };
  if (/^\d+$/.test(token)) return { number: Number(token) };
  if (/^(?:q|quarters?|qtr|кв|квартал[а-я]*)$/.test(token)) return { unit: "quarter" };
  if (/^(?:h|hy|half|пг|пол|полуг[а-я]*|паўг[а-яўі]*)$/.test(token)) return { unit: "half" };
  if (/^(?:m|м|mo|months?|mon|мес|месяц[а-яў]*)$/.test(token)) return { unit: "months" };
  const count = COUNTS.findIndex((words) => words.test(token)) + 1;
  if (count > 0) return { number: count };
  const month = MONTHS.findIndex((stem) => stem.test(token)) + 1;
  return month > 0 ? { month } : undefined;
}

function combine(words: Word[]): Period | undefined {
  const months = words.flatMap((word) => ("month" in word ? [word.month] : []));
  const numbers = words.flatMap((word) => ("number" in word ? [word.number] : []));
  const years = numbers.filter((number) => isYear(number));
  const others = numbers.filter((number) => !isYear(number));
  const units = new Set(words.flatMap((word) => ("unit" in word ? [word.unit] : [])));
  const [unit] = units;
  const hasTo = words.some((word) => "to" in word);
  const [year, lastYear = year] = years;
  if (year === undefined || lastYear === undefined || years.length > 2 || units.size > 1) return undefined;
  if (unit) return months.length || years.length > 1 ? undefined : ofUnit(unit, others, year, words, hasTo);
  if (months.length === 0)
    return others.length || (years.length === 2) !== hasTo ? undefined : normalizePeriod(years.join("/"));
  return ofMonths(months, others, [year, lastYear], hasTo);
}

/** "first half 2020", "10 months 2020", "Q1-Q2 2020"; "first 10 months" has the ordinal too; "M1 2021" is one month. */
function ofUnit(
  unit: Unit,
  counts: number[],
  year: number,
  words: Word[],
  hasTo: boolean,
): Period | undefined {
  const [first = 0] = counts;
  const last = counts.at(-1) ?? 0;
  const of = (count: number) => normalizePeriod(`${year}-${unit === "half" ? "S" : "Q"}${count}`);
  if (counts.length === 0 || counts.length > 2) return undefined;
  if (unit === "months") {
    const isNamed = !hasTo && counts.length === 1 && words[0] !== undefined && "unit" in words[0];
    return hasTo ? undefined : periodOfMonths(year, isNamed ? first : 1, year, last);
  }
  return hasTo ? joinPeriods(of(first), of(last)) : counts.length === 1 ? of(first) : undefined;
}

/** "Jan 2021", "Jan-Feb 2021", "Jan and Feb 2021", "Dec 2020 - Jan 2021", "1 December 2020". */
function ofMonths(
  months: number[],
  days: number[],
  [year, lastYear]: [number, number],
  hasTo: boolean,
): Period | undefined {
  const [first = 0, last = first] = months;
  const areTogether = hasTo || (last === first + 1 && year === lastYear);
  if (months.length > 2 || (months.length === 2 && !areTogether) || (months.length === 1 && hasTo))
    return undefined;
  if (days.length === 0) return periodOfMonths(year, first, lastYear, last);
  const [day = 0] = days;
  const isOneDay = days.length === 1 && months.length === 1 && year === lastYear;
  const text = [year, first, day].map((part) => String(part).padStart(2, "0")).join("-");
  return isOneDay ? normalizePeriod(text) : undefined;
}
