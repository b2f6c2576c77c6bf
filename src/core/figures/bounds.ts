import { fractionSlack } from "./fraction-slack";
import type { Figure } from "../record";

/** From `low` to `high`; an end that nothing is said about is infinite. */
export interface Interval {
  low: number;
  high: number;
}

type Said = Pick<Figure, "value" | "high" | "qualifier"> & Partial<Pick<Figure, "resolution" | "coverage">>;

/**
 * What the source's words allow: "more than 280 million" is 280 million and up, "about 600 million" is 550 to 650
 * million (half of the last significant digit either way, a tenth at most), "a third" half the way to the next simple
 * fraction. An exact number is itself. A part of the period leaves the whole open above.
 */
export function boundsOf(said: Said): Interval {
  const bounds = worded(said);
  return said.coverage === "part" ? { low: bounds.low, high: Infinity } : bounds;
}

function worded({ value, high, qualifier, resolution }: Said): Interval {
  const slack = (resolution === 0 ? fractionSlack(value) : undefined) ?? slackOf(value);
  switch (qualifier) {
    case "exact":
      return { low: value, high: value };
    case "about":
      return { low: value - slack, high: value + slack };
    case "almost":
      return towardsZero(value, slack);
    case "more_than":
    case "at_least":
      return awayFromZero(value);
    case "less_than":
    case "up_to":
      return belowInSize(value);
    case "between":
      return { low: value, high: high ?? value };
  }
}

/**
 * What the number may be when its printed digits are rounded too: `$214.7 million` is 214.65 to 214.75. Derivations
 * start from this.
 */
export function roundedBoundsOf(figure: Said & Pick<Figure, "resolution">): Interval {
  const { low, high } = boundsOf(figure);
  const half = figure.resolution / 2;
  const isPrinted = figure.qualifier === "exact";
  return isPrinted ? { low: low - half, high: high + half } : { low, high };
}

/** Between a fall and a rise, a deficit and a surplus: such a number has bounds, and no value that stands for it. */
export const isAcrossNought = ({ qualifier, low, high }: Interval & Pick<Figure, "qualifier">): boolean =>
  qualifier === "between" && low < 0 && high > 0;

/** Half of the last significant digit: 50 million for 600 million; of a single digit a tenth of the value at most. */
function slackOf(value: number): number {
  if (value === 0) return 0;
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  const half = 10 ** (Number(exponent) - decimals) / 2;
  return Math.min(half, Math.abs(value) / 10);
}

/** "More than" speaks of size: a fall of more than 60 % is −60 and below. */
const awayFromZero = (value: number): Interval =>
  value < 0 ? { low: -Infinity, high: value } : { low: value, high: Infinity };

const belowInSize = (value: number): Interval =>
  value < 0 ? { low: value, high: 0 } : { low: 0, high: value };

const towardsZero = (value: number, slack: number): Interval =>
  value < 0 ? { low: value, high: value + slack } : { low: value - slack, high: value };
