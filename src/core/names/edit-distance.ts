/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make `b` of `a`
 * (optimal string alignment); `Infinity` as soon as it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + change,
        isSwap ? at(beforeLast, j - 2) + 1 : Infinity,
      );
      least = Math.min(least, at(row, j));
    }
    if (least > limit) return Infinity;
    [beforeLast, last] = [last, row];
  }
  const distance = at(last, b.length);
  return distance > limit ? Infinity : distance;
}

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
