import { fingerprint } from "../record/fingerprint";

/**
 * A cell's fingerprint has two parts: what is in it, and what is on it (the number format of a number, the address of a
 * link). A user may have changed one and not the other.
 */
export interface CellPrint {
  content: string;
  dress: string;
}

const CONTENT = 5;
const DRESS = 3;

export const printContent = (canonicalContent: string): string => fingerprint(canonicalContent, CONTENT);
export const printDress = (dress: string): string => fingerprint(dress, DRESS);

/** The fingerprint of a row: those of its cells, one after another. */
export const joinPrints = (prints: readonly CellPrint[]): string =>
  prints.map(({ content, dress }) => content + dress).join("");

export function splitPrints(row: string): CellPrint[] {
  const width = CONTENT + DRESS;
  return Array.from({ length: row.length / width }, (_, at) => ({
    content: row.slice(at * width, at * width + CONTENT),
    dress: row.slice(at * width + CONTENT, (at + 1) * width),
  }));
}

/** Keys that occur again are told apart: "k", "k#2", "k#3". */
export function numberKeys(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

export const plainKey = (key: string): string => key.replace(/#\d+$/, "");
