import type { Content } from "./matrix";

/** Begins with anything but a letter, holds a digit, or is a word that Excel reads as a value. */
const IS_READ = /^\P{L}|\d|^(?:true|false|истина|ложь)$/iu;

/** The most that a cell holds. */
const MOST_LETTERS = 32_767;

/**
 * Text as a cell must be given it to keep it as text: with an apostrophe, which does not show, wherever Excel would read
 * more into it. `=HYPERLINK(…)` would run, "Mar 2021" become a date.
 */
export function escapeText(text: string): string {
  const kept = text.slice(0, MOST_LETTERS - 1);
  return IS_READ.test(kept) ? `'${kept}` : kept;
}

/** A constant back from a cell, so that it can be put into one again. */
export const cellConstant = (value: Content): Content =>
  typeof value === "number" || typeof value === "boolean"
    ? value
    : isErrorText(value)
      ? value
      : escapeText(value);

/** Excel gives errors as their names, and takes them so. */
export const isErrorText = (value: string): boolean =>
  /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(value);
