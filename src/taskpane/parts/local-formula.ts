import type { Language } from "../../core/words/language";

/** A text in quotes, a comma between arguments, the point of a number. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|,|(?<=\d)\.(?=\d)/g;

/**
 * A formula as it is typed in Excel of that language: where numbers have a comma, arguments are parted by semicolons.
 * `=TURNOVER("Беларусь","Узбекистан",2020)` → `=TURNOVER("Беларусь";"Узбекистан";2020)`
 */
export function localFormula(formula: string, language: Language): string {
  if (language !== "ru") return formula;
  return formula.replace(PARTS, (part) => (part === "," ? ";" : part === "." ? "," : part));
}
