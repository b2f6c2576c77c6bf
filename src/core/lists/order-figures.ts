import { columnCalled, columnNames, columnOf, type ColumnKey } from "./columns";
import type { Language } from "../words/language";
import type { Figure } from "../record";
import { fail, ok, type Result } from "../question/result";

export type CompareFigures = (a: Figure, b: Figure) => number;

/** "period", "-value": the first that tells two figures apart decides; without any the record's order stays. */
export function readOrder(names: readonly string[], language: Language): Result<CompareFigures> {
  const compares: CompareFigures[] = [];
  for (const name of names) {
    const key = columnCalled(name.replace(/^[-+]\s*/, ""));
    if (!key) return fail({ code: "bad-option", key: "sort", text: name, known: columnNames(language) });
    const compare = columnOf(key).compare ?? byText(key);
    compares.push(name.startsWith("-") ? (a, b) => compare(b, a) : compare);
  }
  return ok((a, b) => compares.reduce((order, compare) => order || compare(a, b), 0));
}

/** Codes stand in for names: sorting needs no language. */
const byText =
  (key: ColumnKey): CompareFigures =>
  (a, b) =>
    textOf(a, key).localeCompare(textOf(b, key));

function textOf(figure: Figure, key: ColumnKey): string {
  const value = Object.entries(figure).find(([name]) => name === key)?.[1] as unknown;
  return typeof value === "string" ? value : "";
}
