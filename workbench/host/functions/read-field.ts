import { errorAnswer, type Answer } from "../store/read-answer";
import type { ArgumentValue } from "./argument";

const NO_FIELD = errorAnswer("#FIELD!");

/** `=A1.Source`: what a value's card has under that name. */
export function readField(value: ArgumentValue, name: string): Answer {
  if (typeof value !== "object" || value === null) return NO_FIELD;
  if (value.type === "Error") return value;
  const properties = (value.properties ?? {}) as Record<string, Answer>;
  const found = Object.entries(properties).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? NO_FIELD : plainOf(found[1]);
}

/** A text with an attribution counts as its text. */
const plainOf = (field: Answer): Answer =>
  typeof field === "object" && field !== null && field.type === "String" ? field.basicValue : field;

const FIELD = /^(.*\$?[A-Za-z]{1,3}\$?\d+)\.([\p{L}_][\p{L}\d_]*)$/u;

/** "A1.Source" → "A1" and "Source". */
export function parseField(reference: string): { cell: string; field: string } | undefined {
  const [, cell, field] = FIELD.exec(reference) ?? [];
  return cell === undefined || field === undefined ? undefined : { cell, field };
}
