import {
  add,
  areDisjoint,
  divide,
  multiply,
  negate,
  point,
  saidRange,
  scale,
  subtract,
} from "../../../src/core/derive/arithmetic";

const from = (low: number, high: number) => saidRange({ low, high });

test("sums and differences are as wide as both operands", () => {
  expect(add(from(1, 2), from(10, 20))).toEqual(from(11, 22));
  expect(subtract(from(10, 20), from(1, 2))).toEqual(from(8, 19));
  expect(negate(from(1, 3))).toEqual(from(-3, -1));
});

test("nothing is nothing, whatever its sign", () => {
  expect(Object.is(negate(from(0, 0)).low, 0)).toBe(true);
  expect(Object.is(negate(from(0, 0)).high, 0)).toBe(true);
});

test("a negative factor turns the ends round", () => {
  expect(scale(from(1, 3), 2)).toEqual(from(2, 6));
  expect(scale(from(1, 3), -2)).toEqual(from(-6, -2));
  expect(scale(from(1, Infinity), 0).low).toBe(0);
});

test.each([
  [from(2, 3), from(5, 7), from(10, 21)],
  [from(-2, 3), from(5, 7), from(-14, 21)],
  [from(-2, 3), from(-5, 7), from(-15, 21)],
  [from(0, 3), from(5, Infinity), from(0, Infinity)],
  [from(5, Infinity), from(0, 3), from(0, Infinity)],
])("%j times %j", (a, b, product) => expect(multiply(a, b)).toEqual(product));

test.each([
  [from(10, 20), from(2, 5), from(2, 10)],
  [from(10, 20), from(-5, -2), from(-10, -2)],
  [from(10, 20), from(0, 4), from(2.5, Infinity)],
  [from(0, 20), from(0, 4), from(0, Infinity)],
  [from(-10, 20), from(0, 4), undefined],
  [from(10, 20), from(0, 0), undefined],
  [from(10, 20), from(-4, 0), undefined],
  [from(10, 20), from(-4, 4), undefined],
])("%j by %j", (a, b, quotient) => expect(divide(a, b)).toEqual(quotient));

test("an end is said where all that it follows from is", () => {
  const below = { ...from(0, 3), isLowSaid: false };
  expect(from(1, Infinity)).toMatchObject({ isLowSaid: true, isHighSaid: false });
  expect(subtract(from(5, 6), below)).toMatchObject({ low: 2, isLowSaid: true, high: 6, isHighSaid: false });
  expect(scale(below, -2)).toMatchObject({ low: -6, isLowSaid: true, high: 0, isHighSaid: false });
  expect(multiply(from(2, 3), below)).toMatchObject({ low: 0, isLowSaid: false, high: 9, isHighSaid: true });
  expect(divide(from(4, 6), from(2, Infinity))).toMatchObject({
    low: 0,
    isLowSaid: false,
    high: 3,
    isHighSaid: true,
  });
  expect(divide(from(4, 6), from(0, 2))).toMatchObject({ low: 2, isLowSaid: true, isHighSaid: false });
  expect(point(4)).toEqual(from(4, 4));
});

test("intervals that touch have a value in common", () => {
  expect(areDisjoint(from(1, 2), from(3, 4))).toBe(true);
  expect(areDisjoint(from(3, 4), from(1, 2))).toBe(true);
  expect(areDisjoint(from(1, 2), from(2, 4))).toBe(false);
  expect(areDisjoint(from(2, 4), from(1, 2))).toBe(false);
});
