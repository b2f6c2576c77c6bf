import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Finding } from "./finding";

/** The part of Frictionless Table Schema that `data/schemas/` uses. */
export interface TableSchema {
  fields: Field[];
  primaryKey?: string | string[];
}

interface Field {
  name: string;
  type: "string" | "integer" | "number";
  format?: string;
  description: string;
  constraints?: Constraints;
}

interface Constraints {
  required?: boolean;
  unique?: boolean;
  pattern?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

/** Where a row stands. */
export interface Locator {
  file: string;
  line: number;
}

export type Row<T> = T & { at: Locator };

/** Reads a CSV file by its schema. Cells that break a rule go to `findings`; empty cells are `undefined`. */
export function readTable<T>(path: string, file: string, schema: TableSchema, findings: Finding[]): Row<T>[] {
  const records = parseCsv(path, file, findings);
  const header = records[0]?.record ?? [];
  if (!hasColumns(header, schema, file, findings)) return [];
  const rows = records.slice(1).map(({ record, line }) => {
    const at = { file, line };
    const cells = schema.fields.map((field) => [
      field.name,
      readCell(record[header.indexOf(field.name)] ?? "", field, at, findings),
    ]);
    return { ...Object.fromEntries(cells), at } as Row<T>;
  });
  checkUnique(rows, schema, findings);
  return rows;
}

function parseCsv(path: string, file: string, findings: Finding[]): { record: string[]; line: number }[] {
  try {
    const parsed = parse(readFileSync(path, "utf8"), { info: true, relax_column_count: false, bom: true });
    let first = 1;
    return (parsed as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => {
      const line = first;
      first = info.lines + 1;
      return { record, line };
    });
  } catch (error) {
    const { message, lines } = error as Error & { lines?: number };
    findings.push({ file, line: lines, message: `is not a well-formed CSV file: ${message}` });
    return [];
  }
}

function hasColumns(header: string[], schema: TableSchema, file: string, findings: Finding[]): boolean {
  const names = schema.fields.map((field) => field.name);
  const unknown = header.filter((name) => !names.includes(name));
  const missing = names.filter((name) => !header.includes(name));
  if (unknown.length) findings.push({ file, line: 1, message: `unknown column ${list(unknown)}` });
  if (missing.length) findings.push({ file, line: 1, message: `missing column ${list(missing)}` });
  return missing.length === 0 && unknown.length === 0;
}

function readCell(text: string, field: Field, at: Locator, findings: Finding[]): string | number | undefined {
  const complain = (message: string) => findings.push({ ...at, message: `${field.name}: ${message}` });
  if (text === "") {
    if (field.constraints?.required) complain("is empty");
    return undefined;
  }
  if (text !== text.trim()) complain(`"${text}" starts or ends with a space`);
  const value = field.type === "string" ? text : Number(text);
  if (Number.isNaN(value) || (field.type === "integer" && !Number.isInteger(value))) {
    complain(`"${text}" is not ${field.type === "integer" ? "a whole number" : "a number"}`);
    return undefined;
  }
  for (const broken of brokenConstraints(value, field.constraints ?? {})) complain(broken);
  return value;
}

function* brokenConstraints(value: string | number, rules: Constraints): Generator<string> {
  const text = String(value);
  if (rules.pattern && !new RegExp(rules.pattern).test(text))
    yield `"${text}" is not of the form ${rules.pattern}`;
  if (rules.enum && !rules.enum.includes(text)) yield `"${text}" is unknown; known are ${list(rules.enum)}`;
  if (rules.minLength && text.length < rules.minLength)
    yield `"${text}" is shorter than ${rules.minLength} characters`;
  if (rules.maxLength && text.length > rules.maxLength)
    yield `is ${text.length} characters long, ${rules.maxLength} at most`;
  if (rules.minimum !== undefined && Number(value) < rules.minimum) yield `${text} is under ${rules.minimum}`;
  if (rules.maximum !== undefined && Number(value) > rules.maximum) yield `${text} is over ${rules.maximum}`;
}

function checkUnique<T>(rows: Row<T>[], schema: TableSchema, findings: Finding[]): void {
  const keys = schema.primaryKey ? [schema.primaryKey].flat() : [];
  if (keys.length === 0) return;
  const seen = new Map<string, Locator>();
  for (const row of rows) {
    const key = keys.map((name) => String((row as Record<string, unknown>)[name])).join(" ");
    const earlier = seen.get(key);
    if (earlier) findings.push({ ...row.at, message: `"${key}" stands already in line ${earlier.line}` });
    seen.set(key, row.at);
  }
}

export const list = (names: string[]) => names.map((name) => `"${name}"`).join(", ");
