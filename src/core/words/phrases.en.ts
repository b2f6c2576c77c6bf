import type { ArgumentName } from "../question/problem";
import type { Period } from "../periods/period";
import { clip } from "./clip";
import { labelPeriod } from "./period-label";
import type { Phrases } from "./phrases";

const EXAMPLES: Partial<Record<ArgumentName, string>> = {
  reporter: 'write a place, such as "Belarus"',
  partner: 'write a place, such as "Uzbekistan", or "World" for all',
  entity: 'write a place or an organisation, such as "Belarus"',
  period: 'write a year, such as 2020, or "Q1 2021", or "latest"',
  indicator: 'write what is measured, such as "exports"',
  flow: 'write "turnover", "exports", "imports" or "balance"',
  figure: "point to a cell with a Sourcebook number, or write a figure's id",
  table: 'write the name of a prepared table; =CODES("tables") lists them',
  list: 'write what to list: "places", "products", "indicators", "periods"',
  text: "write some words to search for",
};

/** Where the name of an argument is no noun. */
const NAMES: Partial<Record<ArgumentName, string>> = { from: "first period", to: "last period" };
const nameOf = (argument: ArgumentName) => NAMES[argument] ?? argument;

const KINDS: Partial<Record<ArgumentName, string>> = {
  reporter: "place",
  partner: "place",
  entity: "place or organisation",
  place: "place",
  party: "place or organisation",
  table: "prepared table",
};

/** What an argument in another's place is. */
const LIKES: Partial<Record<ArgumentName, string>> = {
  period: "a period",
  product: "a product",
  indicator: "an indicator",
  options: "an option",
};

/** More names than this are no guess, but all there are. */
const MOST_GUESSES = 3;

const label = (period: Period) => labelPeriod(period, "en");
const quote = (name: string) => `"${clip(name)}"`;
/** What we say ourselves is never too long. */
const quoteWhole = (said: string) => `"${said}"`;

/** "a, b and c" */
const and = (names: readonly string[]) => join(names, "and");
const or = (names: readonly string[]) => join(names, "or");
const join = (names: readonly string[], word: string) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;

export const en: Phrases = {
  missing: (argument) => `The ${nameOf(argument)} is missing: ${EXAMPLES[argument] ?? "write it"}.`,
  errorCell: (argument) =>
    `A cell with an error stands for the ${nameOf(argument)}: mend that cell first${argument === "figure" ? "; =WHY(FORMULATEXT(cell)) tells what is wrong" : ""}.`,
  unknown: (argument, text) => `${quote(text)} is not a known ${KINDS[argument] ?? nameOf(argument)}`,
  mixedLetters: () => ": it mixes Latin and Cyrillic letters",
  nearest: (names) =>
    names.length > MOST_GUESSES
      ? `. Known are ${and(names)}.`
      : names.length
        ? `. Did you mean ${or(names.map(quote))}?`
        : ".",
  wrongOrder: (argument, text, isLike) =>
    `${quote(text)} stands where the ${nameOf(argument)} belongs, but is ${LIKES[isLike] ?? "a place"}: check the order of the arguments.`,
  notAPeriod: (text, hasPointers) =>
    `${quote(text)} is not a period: write 2020, "Q1 2021", "Jan 2021", "Jan-Feb 2021"${hasPointers ? ', "H1 2020" or "latest"' : ' or "H1 2020"'}.`,
  noSuchDate: (text) => `There is no such date as ${quote(text)}.`,
  farDate: (text) => `${quote(text)} lies outside the years 1900 to 2100: the record has nothing there.`,
  unclearDate: (text, labels, days) => `${quote(text)} may be ${or(labels)}: write ${or(days)}.`,
  notANumber: (argument, text) => `The ${nameOf(argument)} ${quote(text)} is not a whole number above 0.`,
  unknownOption: (key, known) =>
    `${quote(key)} is not an option here; options are ${and(known)}, as in "${known[0]}=…"; separate them by semicolons.`,
  badOption: (key, text, known) =>
    `The option ${key} cannot be ${quote(text)}: write ${known.length > 7 ? `${key}=… with ${or(known)}` : or(known.map((word) => `${key}=${word}`))}.`,
  shapes: (shapes) =>
    `The ranges do not fit together: ${and(shapes.map((s) => `${nameOf(s.argument)} ${s.rows}×${s.columns}`))}. Use one column, one row, or both for a block.`,
  notACell: (argument) => `Give one cell for the ${nameOf(argument)}, not a range.`,
  allStandsAlone: () => `The period "all" gives a list of its own: use it with single places only.`,
  tooLarge: (cells, limit) =>
    `That would be ${cells.toLocaleString("en-US")} cells in one formula; ask for ${limit.toLocaleString("en-US")} at most.`,
  tooLong: (argument, letters, limit) =>
    `${letters.toLocaleString("en-US")} letters are too many for the ${nameOf(argument)}: write ${limit.toLocaleString("en-US")} at most.`,
  plainNumber: () =>
    `A plain number does not carry its source in this version of Excel: write FORMULATEXT(cell) in place of the cell, or the figure's id.`,
  notAFormula: (text) => `${quote(text)} is not the formula of one Sourcebook number.`,
  readsCells: (cells, instead) =>
    `This formula reads ${and(cells)}, which cannot be seen from its text: ${instead ? `write ${instead} in place of the text` : "point to the cell itself"}.`,
  notStated: (subject) => `Nothing is on record for ${subject}`,
  askWhy: () => "; =WHY(FORMULATEXT(cell)) tells what there is",
  unbounded: (subject, figures) =>
    `Nothing can be worked out for ${subject}: ${and(figures.map(quoteWhole))} ${figures.length === 1 ? "bounds" : "together bound"} it on neither side.`,
  contradicted: (subject, figures) =>
    `Nothing can be worked out for ${subject}: what it would follow from cannot all be true: ${and(figures.map(quoteWhole))}.`,
  acrossNought: (said) =>
    `It is ${said}, on either side of nought, so that no one value stands for it: add "bound=low" or "bound=high".`,
  noBound: (bound, said, isDerived) =>
    `No ${bound === "low" ? "lower" : "upper"} bound: ${isDerived ? "what follows from the record is" : "the source says"} ${quote(said)}.`,
  nothingFound: () => "Nothing on record matches: ask for less, or in other words.",
  nothingWith: (others) =>
    `Nothing on record matches all of this; there is something without ${or(others.map(({ argument, count }) => `${quote(argument)} (${count})`))}.`,
  noReference: (style) => `The source has no ${style}: try the style "short" or "apa".`,
  for: (period) => `, ${label(period)}`,
  in: (unit) => `, in ${unit}`,
  several: (said) =>
    `Several are on record, and nothing tells them apart: ${and(said.map(([words, id]) => `${words} (${quote(id)})`))}; FIGURES lists them.`,
  suggestCorrection: (subject, said) => `the text prints it so, but likely means ${subject}: ${said}`,
  suggestStatus: (word, status, said) =>
    `only ${/^[ae]/.test(word) ? "an" : "a"} ${word}${status === "actual" ? " figure" : ""} is stated (${said}): add "status=${status}"`,
  suggestDerivable: () => `it can be worked out: add "derive=yes"`,
  suggestMeasures: (options) => `stated otherwise: use FIGURE with ${or(options.map(quote))}`,
  suggestBase: (periods) => `stated against ${and(periods.map(label))}: add "base=${periods[0] ?? ""}"`,
  suggestProducts: (names) => `stated for ${and(names)}`,
  suggestNoProduct: () => "stated where no product is named: leave it out",
  suggestFigures: (formulas) => `near it: ${and(formulas)}`,
  suggestPeriods: (periods) => `${and(periods.map(label))} ${periods.length === 1 ? "exists" : "exist"}`,
  suggestUnits: (units, needsRates) =>
    needsRates
      ? `it is on record in ${and(units)}: add "unit=${units[0] ?? ""}", since no exchange rates are on record`
      : `stated in ${and(units)}: add "unit=${units[0] ?? ""}"`,
  suggestPairs: (names) => `on record for ${and(names)}`,
  suggestPartners: (name, names) => `partners of ${name} on record: ${and(names)}`,
  suggestIndicators: (names) => `on record instead: ${and(names)}`,
};
