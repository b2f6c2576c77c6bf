import type { ArgumentName } from "../question/problem";
import type { Period } from "../periods/period";

interface Shape {
  argument: ArgumentName;
  rows: number;
  columns: number;
}

/** What is said about problems. Each says what is wrong and what to do. */
export interface Phrases {
  missing(argument: ArgumentName): string;
  errorCell(argument: ArgumentName): string;
  unknown(argument: ArgumentName, text: string): string;
  mixedLetters(): string;
  nearest(names: string[]): string;
  wrongOrder(argument: ArgumentName, text: string, isLike: ArgumentName): string;
  noSuchDate(text: string): string;
  farDate(text: string): string;
  unclearDate(text: string, labels: string[], days: string[]): string;
  notAPeriod(text: string, hasPointers: boolean): string;
  notANumber(argument: ArgumentName, text: string): string;
  unknownOption(key: string, known: readonly string[]): string;
  badOption(key: string, text: string, known: readonly string[]): string;
  shapes(shapes: Shape[]): string;
  notACell(argument: ArgumentName): string;
  allStandsAlone(): string;
  tooLarge(cells: number, limit: number): string;
  tooLong(argument: ArgumentName, letters: number, limit: number): string;
  plainNumber(): string;
  notAFormula(text: string): string;
  readsCells(cells: string[], instead: string | undefined): string;
  notStated(subject: string): string;
  askWhy(): string;
  unbounded(subject: string, figures: string[]): string;
  contradicted(subject: string, figures: string[]): string;
  acrossNought(said: string): string;
  noBound(bound: "low" | "high", said: string, isDerived: boolean): string;
  nothingFound(): string;
  nothingWith(others: { argument: ArgumentName; count: number }[]): string;
  noReference(style: string): string;
  for(period: Period): string;
  in(unit: string): string;
  several(said: [said: string, id: string][]): string;
  suggestCorrection(subject: string, said: string): string;
  suggestStatus(word: string, status: string, said: string): string;
  suggestDerivable(): string;
  suggestMeasures(options: string[]): string;
  suggestBase(periods: Period[]): string;
  suggestProducts(names: string[]): string;
  suggestNoProduct(): string;
  suggestFigures(formulas: string[]): string;
  suggestPeriods(periods: Period[]): string;
  suggestUnits(units: string[], needsRates: boolean): string;
  suggestPairs(names: string[]): string;
  suggestPartners(name: string, names: string[]): string;
  suggestIndicators(names: string[]): string;
}
