import { format, parseValue } from "numfmt";
import type { CellContent, CellResult, Scalar } from "./cell";

/** What a cell shows as text: 280000000 with `$#,##0.0,,"M"` is "$280.0M". */
export function formatResult({ value, type }: CellResult, numberFormat: string, language: string): string {
  if (type === "Boolean") return value ? "TRUE" : "FALSE";
  if (type !== "Double") return String(value);
  return format(numberFormat, value, { throws: false, locale: language });
}

/** What becomes of a value that is put into a cell, as if it had been typed: "17%" is a number with a format. */
export function readInput(value: unknown, numberFormat: string): CellContent {
  if (typeof value === "number" || typeof value === "boolean") return { value };
  const text = `${(value ?? "") as Scalar}`;
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  return readTyped(text);
}

function readTyped(text: string): CellContent {
  const parsed = parseValue(text);
  if (!parsed) return { value: text };
  const value = parsed.v as Scalar;
  return parsed.z ? { value, numberFormat: parsed.z } : { value };
}
