/** Percents that people say as simple fractions: halves, thirds, quarters and fifths. */
const SIMPLE = [0, 100 / 5, 100 / 4, 100 / 3, 200 / 5, 100 / 2, 300 / 5, 200 / 3, 300 / 4, 400 / 5, 100];
const WRITTEN = 0.05;

/** How far off a percent may lie that is said as a fraction: half the way to the next simple one; of "a third" to two fifths. */
export function fractionSlack(percent: number): number | undefined {
  const size = Math.abs(percent);
  const ways = SIMPLE.map((simple) => Math.abs(simple - size));
  if (size === 0 || !ways.some((way) => way < WRITTEN)) return undefined;
  return Math.min(...ways.filter((way) => way >= WRITTEN)) / 2;
}
