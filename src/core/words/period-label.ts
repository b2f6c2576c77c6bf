import type { Period } from "../periods/period";
import type { Language } from "./language";

type Case = "label" | "accusative" | "genitive" | "dative";

const ENGLISH_MONTHS =
  "January February March April May June July August September October November December".split(" ");
const NOMINATIVE = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(
  " ",
);
const GENITIVE = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(
  " ",
);
const DATIVE = "январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю".split(" ");

interface RussianWords {
  months: readonly string[];
  quarter: string;
  half: string;
  /** After a year that stands alone; a heading does without. */
  year: string;
  years: string;
}

const RUSSIAN: Record<Case, RussianWords> = {
  label: { months: NOMINATIVE, quarter: "квартал", half: "полугодие", year: "", years: "" },
  accusative: { months: NOMINATIVE, quarter: "квартал", half: "полугодие", year: " год", years: " годы" },
  genitive: { months: GENITIVE, quarter: "квартала", half: "полугодия", year: " года", years: " годов" },
  dative: { months: DATIVE, quarter: "кварталу", half: "полугодию", year: " году", years: " годам" },
};

/**
 * `2021-Q1` → "Q1 2021", `2021-01/2021-02` → "January–February 2021"; in Russian «I квартал 2021», «январь–февраль
 * 2021»; `../2021-03` → "March 2021 or earlier".
 */
export const labelPeriod = (period: Period, language: Language): string =>
  language === "ru"
    ? joined(period, "или ранее", (text) => russian(text, "label"))
    : joined(period, "or earlier", english);

/** As a Russian sentence needs it: «за 2017 год», «к январю 2020», «относительно 2010 года». */
export function inflectPeriod(period: Period, grammatical: Exclude<Case, "label">): string {
  const isYears = /^\d{4}\/\d{4}$/.test(period);
  if (isYears) return `${joined(period, "", (text) => russian(text, "label"))}${RUSSIAN[grammatical].years}`;
  return joined(period, "или ранее", (text) => russian(text, grammatical));
}

function joined(period: Period, orEarlier: string, label: (text: string) => string): string {
  const [first = "", last] = period.split("/");
  if (last === undefined) return label(first);
  if (first === "..") return `${label(last)} ${orEarlier}`;
  const [from, to] = [label(first), label(last)];
  const isSameYear = first.slice(0, 4) === last.slice(0, 4);
  return isSameYear ? `${from.replace(` ${first.slice(0, 4)}`, "")}–${to}` : `${from}–${to}`;
}

/** The same in a cell: a year is a number, so that it can be looked up and drawn. */
export const periodCell = (period: Period, language: Language): string | number =>
  /^\d{4}$/.test(period) ? Number(period) : labelPeriod(period, language);

const numberOf = (part: string) => Number(part.replace(/\D/g, ""));

function english(text: string): string {
  const [year = "", part = "", day] = text.split("-");
  const number = numberOf(part);
  if (part === "") return year;
  if (part.startsWith("Q")) return `Q${number} ${year}`;
  if (part.startsWith("S")) return `H${number} ${year}`;
  const month = ENGLISH_MONTHS[number - 1] ?? part;
  return day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
}

const ROMAN = ["", "I", "II", "III", "IV"];

function russian(text: string, grammatical: Case): string {
  const words = RUSSIAN[grammatical];
  const [year = "", part = "", day] = text.split("-");
  const number = numberOf(part);
  if (part === "") return `${year}${words.year}`;
  if (part.startsWith("Q")) return `${ROMAN[number] ?? number} ${words.quarter} ${year}`;
  if (part.startsWith("S")) return `${ROMAN[number] ?? number} ${words.half} ${year}`;
  if (day !== undefined) return `${Number(day)} ${GENITIVE[number - 1] ?? part} ${year}`;
  return `${words.months[number - 1] ?? part} ${year}`;
}
