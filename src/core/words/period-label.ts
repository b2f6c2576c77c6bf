import type { Period } from "../periods/period";
import type { Language } from "./language";

const MONTHS: Record<Language, string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  ru: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
};
const RUSSIAN_GENITIVE =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

const OR_EARLIER: Record<Language, string> = { en: "or earlier", ru: "или ранее" };

/** `2021-Q1` → "Q1 2021", `2021-01/2021-02` → "January–February 2021"; in Russian «I квартал 2021», «январь–февраль 2021»; `../2021-03` → "March 2021 or earlier". */
export function labelPeriod(period: Period, language: Language): string {
  const [first = "", last] = period.split("/");
  if (last === undefined) return labelSingle(first, language);
  if (first === "..") return `${labelSingle(last, language)} ${OR_EARLIER[language]}`;
  const [from, to] = [labelSingle(first, language), labelSingle(last, language)];
  const isSameYear = first.slice(0, 4) === last.slice(0, 4);
  return isSameYear ? `${from.replace(` ${first.slice(0, 4)}`, "")}–${to}` : `${from}–${to}`;
}

/** The same in a cell: a year is a number, so that it can be looked up and drawn. */
export const periodCell = (period: Period, language: Language): string | number =>
  /^\d{4}$/.test(period) ? Number(period) : labelPeriod(period, language);

const ROMAN = ["", "I", "II", "III", "IV"];

function labelSingle(text: string, language: Language): string {
  const [year = "", part = "", day] = text.split("-");
  const number = Number(part.replace(/\D/g, ""));
  const isRussian = language === "ru";
  if (part === "") return year;
  if (part.startsWith("Q"))
    return isRussian ? `${ROMAN[number] ?? number} квартал ${year}` : `Q${number} ${year}`;
  if (part.startsWith("S"))
    return isRussian ? `${ROMAN[number] ?? number} полугодие ${year}` : `H${number} ${year}`;
  const month = MONTHS[language][number - 1] ?? part;
  if (day === undefined) return `${month} ${year}`;
  return `${Number(day)} ${isRussian ? (RUSSIAN_GENITIVE[number - 1] ?? part) : month} ${year}`;
}
