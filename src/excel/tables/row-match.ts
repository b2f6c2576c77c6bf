import { plainKey } from "./row-fingerprints";

/** Which row of the sheet each remembered row is; rows that the user has added are nobody's. */
export interface RowMatch {
  rowOf: Map<string, number>;
  /** Keys of rows that were not written by Sourcebook. */
  foreign: Set<string>;
}

/**
 * Rows are known by their labels, wherever sorting has put them. Of several with the same labels the one that is most
 * like what was written comes first. `likeness` counts the cells that are as they were.
 */
export function matchRows(
  sheetKeys: readonly string[],
  recorded: readonly string[],
  likeness: (key: string, row: number) => number,
): RowMatch {
  const free = new Map<string, number[]>();
  for (const [row, key] of sheetKeys.entries()) free.set(key, [...(free.get(key) ?? []), row]);
  const rowOf = new Map<string, number>();
  for (const key of recorded) {
    const rows = free.get(plainKey(key)) ?? [];
    const row = rows.length > 1 ? mostAlike(rows, (one) => likeness(key, one)) : rows[0];
    if (row === undefined) continue;
    rowOf.set(key, row);
    free.set(
      plainKey(key),
      rows.filter((one) => one !== row),
    );
  }
  return { rowOf, foreign: new Set([...free].filter(([, rows]) => rows.length > 0).map(([key]) => key)) };
}

const mostAlike = (rows: readonly number[], score: (row: number) => number): number | undefined =>
  rows.reduce<number | undefined>(
    (best, row) => (best === undefined || score(row) > score(best) ? row : best),
    undefined,
  );
