import type { Interval } from "../figures/bounds";

/**
 * An interval of which it is known whether its ends follow from what is said. The open end of "more than", and nought
 * because nothing is less, do not.
 */
export interface Range extends Interval {
  isLowSaid: boolean;
  isHighSaid: boolean;
}

/** Arithmetic that keeps every value that the operands allow. Ends may be infinite. */

interface End {
  at: number;
  isSaid: boolean;
}

const rangeOf = (low: End, high: End): Range => ({
  ...{ low: low.at, high: high.at, isLowSaid: low.isSaid, isHighSaid: high.isSaid },
});

/** Both ends said, as far as there are any. */
export const saidRange = ({ low, high }: Interval): Range => ({
  ...{ low, high, isLowSaid: Number.isFinite(low), isHighSaid: Number.isFinite(high) },
});

export const point = (value: number): Range => saidRange({ low: value, high: value });

export const add = (a: Range, b: Range): Range => ({
  low: a.low + b.low,
  high: a.high + b.high,
  isLowSaid: a.isLowSaid && b.isLowSaid,
  isHighSaid: a.isHighSaid && b.isHighSaid,
});

export const negate = ({ low, high, isLowSaid, isHighSaid }: Range): Range => ({
  ...{ low: 0 - high, high: 0 - low, isLowSaid: isHighSaid, isHighSaid: isLowSaid },
});

export const subtract = (a: Range, b: Range): Range => add(a, negate(b));

export const scale = (range: Range, factor: number): Range => {
  const { low, high, isLowSaid, isHighSaid } = factor < 0 ? negate(range) : range;
  const size = Math.abs(factor);
  return { low: low * size, high: high * size, isLowSaid, isHighSaid };
};

export function multiply(a: Range, b: Range): Range {
  const products = endsOf(a).flatMap((x) =>
    endsOf(b).map((y): End => ({
      at: x.at === 0 || y.at === 0 ? 0 : x.at * y.at,
      isSaid: x.isSaid && y.isSaid,
    })),
  );
  const extreme = (isBeyond: (end: End, other: End) => boolean) =>
    products.reduce((most, end) =>
      isBeyond(end, most) || (end.at === most.at && end.isSaid && !most.isSaid) ? end : most,
    );
  return rangeOf(
    extreme((end, other) => end.at < other.at),
    extreme((end, other) => end.at > other.at),
  );
}

const endsOf = ({ low, high, isLowSaid, isHighSaid }: Range): End[] => [
  { at: low, isSaid: isLowSaid },
  { at: high, isSaid: isHighSaid },
];

/**
 * `undefined` when the divisor may be zero. Of two amounts that are never negative, a divisor that comes near zero
 * leaves the top open: what fell by more than 60 % was 2.5 times as much or more.
 */
export function divide(a: Range, b: Range): Range | undefined {
  if (a.low >= 0 && b.low === 0 && b.high > 0)
    return {
      ...{ low: a.low / b.high, high: Infinity },
      ...{ isLowSaid: a.isLowSaid && b.isHighSaid, isHighSaid: false },
    };
  if (b.low <= 0 && b.high >= 0) return undefined;
  return multiply(a, {
    ...{ low: 1 / b.high, high: 1 / b.low },
    ...{ isLowSaid: b.isHighSaid, isHighSaid: b.isLowSaid },
  });
}

export const areDisjoint = (a: Interval, b: Interval) => a.high < b.low || b.high < a.low;
