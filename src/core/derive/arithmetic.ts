import type { Interval } from "../figures/bounds";

/** Arithmetic that keeps every value that the operands allow. Ends may be infinite. */

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

export const negate = ({ low, high }: Interval): Interval => ({ low: 0 - high, high: 0 - low });

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

export const scale = ({ low, high }: Interval, factor: number): Interval =>
  factor < 0 ? { low: high * factor, high: low * factor } : { low: low * factor, high: high * factor };

export function multiply(a: Interval, b: Interval): Interval {
  const products = [a.low, a.high].flatMap((x) =>
    [b.low, b.high].map((y) => (x === 0 || y === 0 ? 0 : x * y)),
  );
  return { low: Math.min(...products), high: Math.max(...products) };
}

/**
 * `undefined` when the divisor may be zero. Of two amounts that are never negative, a divisor that comes near zero
 * leaves the top open: what fell by more than 60 % was 2.5 times as much or more.
 */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (a.low >= 0 && b.low === 0 && b.high > 0) return { low: a.low / b.high, high: Infinity };
  if (b.low <= 0 && b.high >= 0) return undefined;
  return multiply(a, { low: 1 / b.high, high: 1 / b.low });
}

export const point = (value: number): Interval => ({ low: value, high: value });

export const isUnbounded = ({ low, high }: Interval) => low === -Infinity && high === Infinity;

export const areDisjoint = (a: Interval, b: Interval) => a.high < b.low || b.high < a.low;
