import type { Interval } from "../figures/bounds";
import type { Qualifier } from "../record";
import type { Known } from "./propagate";
import { leastOf } from "./query";

type Said = Interval & { value: number; qualifier: Qualifier };

/** Whether anything is known beyond what every such number is: not below nought, and no falling by more than all. */
export const isBounding = ({ node, low, high, isLowSaid, isHighSaid }: Known): boolean =>
  (isLowSaid && low > leastOf(node.query)) || (isHighSaid && Number.isFinite(high));

/**
 * An interval in words. With a point it is about that; without one it is "more than" or "less than" the end that is
 * said, in the sense of size as everywhere ("more than −5" is below −5), or lies between its ends. What can be on
 * either side of nought has no size: it is "less than" its upper end where only that is said, else between.
 */
export function describeKnown(known: Known): Said {
  const { low, high, isLowSaid, isHighSaid } = known;
  const say = (qualifier: Qualifier, value: number): Said => ({ value, low, high, qualifier });
  const least = leastOf(known.node.query);
  if (known.value !== undefined && Number.isFinite(high - low)) {
    const isWithin = known.value >= low && known.value <= high;
    return say(low === high ? "exact" : "about", isWithin ? known.value : (low + high) / 2);
  }
  if (high <= 0) {
    if (low <= least) return say("more_than", high);
    return high === 0 && !isHighSaid ? say("less_than", low) : say("between", low);
  }
  if (low < 0) return isHighSaid && !isLowSaid ? say("less_than", high) : say("between", low);
  if (high === Infinity) return say("more_than", low);
  return low === 0 ? say("less_than", high) : say("between", low);
}
