import { lookUp } from "../../../src/core/look-up";

/** The languages of the host whose formulas take ";" between arguments and "," in numbers. */
const usesSemicolons = (language: string): boolean => !language.toLowerCase().startsWith("en");

/** Texts and quoted sheet names come whole, so that they can be left alone. */
const ENGLISH_MARKS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|,|(?<=\d)\.(?=\d)/g;
const LOCAL_MARKS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|;|(?<=\d),(?=\d)/g;

/** `=F("a",1.5)` as a person types it: `=F("a";1,5)` in Russian. Names of functions are not translated. */
export const toLocalFormula = (formula: string, language: string): string =>
  usesSemicolons(language) ? translate(formula, ENGLISH_MARKS, { ",": ";", ".": "," }) : formula;

export const fromLocalFormula = (formula: string, language: string): string =>
  usesSemicolons(language) && formula.startsWith("=")
    ? translate(formula, LOCAL_MARKS, { ";": ",", ",": "." })
    : formula;

const translate = (formula: string, marks: RegExp, meaning: Record<string, string>): string =>
  formula.replace(marks, (mark) => lookUp(meaning, mark) ?? mark);
