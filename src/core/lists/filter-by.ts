import type { ArgumentName } from "../question/problem";
import { fail, ok, type Result } from "../question/result";

/** What one argument asks of each item. */
export interface Condition<T> {
  argument: ArgumentName;
  holds(item: T): boolean;
}

/** The items that meet all conditions; where there are none, which single condition stands in the way. */
export function filterBy<T>(items: readonly T[], conditions: readonly Condition<T>[]): Result<T[]> {
  const without = (left?: Condition<T>) =>
    items.filter((item) => conditions.every((one) => one === left || one.holds(item)));
  const found = without();
  if (found.length > 0) return ok(found);
  const others = conditions
    .map((one) => ({ argument: one.argument, count: without(one).length }))
    .filter(({ count }) => count > 0);
  return fail({ code: "nothing-found", others });
}
