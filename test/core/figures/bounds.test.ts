import { boundsOf, roundedBoundsOf, type Interval } from "../../../src/core/figures/bounds";
import type { Figure } from "../../../src/core/record";

type Qualifier = Figure["qualifier"];
const open = Infinity;

test.each<[Qualifier, number, Interval]>([
  ["exact", 280, { low: 280, high: 280 }],
  ["about", 600, { low: 550, high: 650 }],
  ["about", 620, { low: 615, high: 625 }],
  ["about", 0.25, { low: 0.245, high: 0.255 }],
  ["about", -600, { low: -650, high: -550 }],
  // Half of a single digit would be too much: a tenth at most.
  ["about", 1, { low: 0.9, high: 1.1 }],
  ["about", 200, { low: 180, high: 220 }],
  ["about", 0, { low: 0, high: 0 }],
  ["almost", 600, { low: 550, high: 600 }],
  ["almost", -600, { low: -600, high: -550 }],
  ["more_than", 280, { low: 280, high: open }],
  ["more_than", -60, { low: -open, high: -60 }],
  ["more_than", 0, { low: 0, high: open }],
  ["at_least", 280, { low: 280, high: open }],
  ["less_than", 280, { low: 0, high: 280 }],
  ["less_than", -60, { low: -60, high: 0 }],
  ["up_to", 280, { low: 0, high: 280 }],
])("%s %d", (qualifier, value, { low, high }) => {
  const bounds = boundsOf({ value, qualifier });
  expect(bounds.low).toBeCloseTo(low, 9);
  expect(bounds.high).toBeCloseTo(high, 9);
});

test("between two numbers, of which the second may be missing", () => {
  expect(boundsOf({ value: 5, high: 9, qualifier: "between" })).toEqual({ low: 5, high: 9 });
  expect(boundsOf({ value: 5, qualifier: "between" })).toEqual({ low: 5, high: 5 });
});

test("a part of the period leaves the top open, and the bottom where it was", () => {
  expect(boundsOf({ value: 5, qualifier: "exact", coverage: "part" })).toEqual({ low: 5, high: open });
  expect(boundsOf({ value: 5, qualifier: "less_than", coverage: "part" })).toEqual({ low: 0, high: open });
});

test("a fraction that was said in words reaches half way to the next, a number does not", () => {
  const third = { value: 100 / 3, qualifier: "about" } as const;
  expect(boundsOf({ ...third, resolution: 0 }).low).toBeCloseTo(30, 9);
  expect(boundsOf({ ...third, resolution: 0.01 }).low).toBeCloseTo(100 / 3, 9);
});

test("printed digits are rounded where the number is exact", () => {
  const printed = { value: 214.7, qualifier: "exact", resolution: 0.1 } as const;
  expect(roundedBoundsOf(printed).low).toBeCloseTo(214.65, 9);
  expect(roundedBoundsOf(printed).high).toBeCloseTo(214.75, 9);
  expect(roundedBoundsOf({ ...printed, qualifier: "more_than" })).toEqual({ low: 214.7, high: open });
});
