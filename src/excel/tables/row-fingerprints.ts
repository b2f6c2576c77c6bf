import { fingerprint } from "../record/fingerprint";

/**
 * A cell's fingerprint has two parts: what is in it, and what is on it (the number format of a number, the address of a
 * link). A user may have changed one and not the other.
 */
export interface CellFingerprint {
  content: string;
  format: string;
}

const CONTENT = 5;
const FORMAT = 3;

export const fingerprintContent = (canonicalContent: string): string =>
  fingerprint(canonicalContent, CONTENT);
export const fingerprintFormat = (format: string): string => fingerprint(format, FORMAT);

/** The fingerprint of a row: those of its cells, one after another. */
export const joinFingerprints = (fingerprints: readonly CellFingerprint[]): string =>
  fingerprints.map(({ content, format }) => content + format).join("");

export function splitFingerprints(row: string): CellFingerprint[] {
  const width = CONTENT + FORMAT;
  return Array.from({ length: row.length / width }, (_, at) => ({
    content: row.slice(at * width, at * width + CONTENT),
    format: row.slice(at * width + CONTENT, (at + 1) * width),
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
