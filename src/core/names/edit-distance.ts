/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make `b` of `a`
 * (optimal string alignment); `Infinity` as soon as it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  const reach = Math.floor(limit);
  for (let j = 0; j <= reach + 1; j++) rowOf(0)[j] = j <= reach ? j : Infinity;
  for (let i = 1; i <= a.length; i++) {
    const [beforeLast, last, row] = [rowOf(i - 2), rowOf(i - 1), rowOf(i)];
    // Further from the diagonal it is more than the limit.
    const [from, to] = [Math.max(1, i - reach), Math.min(b.length, i + reach)];
    row[from - 1] = from === 1 && i <= reach ? i : Infinity;
    let least = at(row, from - 1);
    for (let j = from; j <= to; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(beforeLast, j - 2) + 1 : Infinity;
      const best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change, swapped);
      row[j] = best;
      if (best < least) least = best;
    }
    row[to + 1] = Infinity;
    if (least > limit) return Infinity;
  }
  const distance = at(rowOf(a.length), b.length);
  return distance > limit ? Infinity : distance;
}

/** The last three rows, used again and again: thousands of names are compared with one. */
const ROWS: number[][] = [[], [], []];
const rowOf = (i: number): number[] => ROWS[(i + 3) % 3] ?? [];

/** Those of the known names that a misspelt one is most like; all of them when it is like none. */
export function closest(known: readonly string[], text: string): string[] {
  const wanted = text.trim().toLowerCase();
  const alike = known.filter((name) => {
    const limit = Math.ceil(wanted.length / 3);
    return (
      editDistance(wanted, name.toLowerCase(), limit) <= limit ||
      (wanted.length >= 3 && name.toLowerCase().includes(wanted))
    );
  });
  return alike.length > 0 && alike.length <= 3 ? alike : [...known];
}

const at = (row: number[], index: number) => row[index] ?? Infinity;
