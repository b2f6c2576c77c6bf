import { clip } from "../core/words/clip";
import type { Language } from "../core/words/language";

/** What goes wrong in a formula beside our functions; `about` is the text that it is about. */
export type Flaw =
  | "no-sheet"
  | "no-name"
  | "no-formula"
  | "not-supported"
  | "too-deep"
  | "no-function"
  | "text-for-number"
  | "no-number"
  | "no-operator"
  | "by-zero"
  | "no-such-cell"
  | "needs-cell"
  | "error-typed";

type Sentences = Record<Flaw, (about: string) => string>;

const en: Sentences = {
  "no-sheet": (about) => `There is no sheet here for ${about}.`,
  "no-name": (about) => `${about} is not known here: write a text in straight quotes, as "Belarus".`,
  "no-formula": (about) => `"${clip(about)}" is not a formula that Excel would take.`,
  "not-supported": () => "A part of this formula cannot be worked out here.",
  "too-deep": () => "Too many brackets in each other.",
  "no-function": (about) => `${about} is not a function that is worked out here`,
  "text-for-number": () => "A text stands where a number belongs.",
  "no-number": () => "There is no number to work with.",
  "no-operator": (about) => `The operator ${about} is not supported here.`,
  "by-zero": () => "Division by zero.",
  "no-such-cell": () => "There is no such row or column.",
  "needs-cell": () => "FORMULATEXT needs a cell.",
  "error-typed": (about) => `The formula itself says ${about}.`,
};

const ru: Sentences = {
  "no-sheet": (about) => `Здесь нет листа для ${about}.`,
  "no-name": (about) =>
    `Имя ${about} здесь не известно: пишите текст в прямых кавычках, например "Беларусь".`,
  "no-formula": (about) => `«${clip(about)}» — не формула, которую принял бы Excel.`,
  "not-supported": () => "Часть этой формулы здесь вычислить нельзя.",
  "too-deep": () => "Слишком много вложенных скобок.",
  "no-function": (about) => `Функция ${about} здесь не вычисляется`,
  "text-for-number": () => "На месте числа стоит текст.",
  "no-number": () => "Нет числа, с которым можно считать.",
  "no-operator": (about) => `Действие ${about} здесь не вычисляется.`,
  "by-zero": () => "Деление на ноль.",
  "no-such-cell": () => "Такой строки или такого столбца нет.",
  "needs-cell": () => "Функции Ф.ТЕКСТ нужна ячейка.",
  "error-typed": (about) => `В самой формуле стоит ${about}.`,
};

const SENTENCES: Record<Language, Sentences> = { en, ru };

export const sayFlaw = (flaw: Flaw, about: string, language: Language): string =>
  SENTENCES[language][flaw](about);
