import type { Figure } from "../record";
import { point, type Range } from "./arithmetic";
import { isBound, rangeOfFigure } from "./facts";
import type { Network, Node, Way } from "./network";
import { leastOf } from "./query";

/** Why an end lies where it does: what is stated, or a way and what its needs were known to be then. */
export type Cause = { figure: Figure } | { way: Way; from: readonly Known[]; range: Range };

/** What is known of a node's number. */
export interface Known extends Range {
  node: Node;
  lowBy?: Cause;
  highBy?: Cause;
  /** The number itself, where it is more than bounds; and how wide the interval was that it came with. */
  value?: number;
  valueBy?: Cause;
  valueWidth: number;
}

/** What is known of every node; or why there can be no such numbers. */
export type Outcome = { known: Map<Node, Known> } | { conflict: Cause[] };

/** Rounds that narrow anything: more than the longest chain has steps. */
const MOST_ROUNDS = 24;

/**
 * Narrows the interval of every node by all its ways, until no way narrows any. Each way keeps every value that its
 * needs allow, so what comes out holds every value that fits all the figures in use together.
 */
export function propagate({ nodes }: Network, isUsed: (figure: Figure) => boolean): Outcome {
  const known = new Map<Node, Known>();
  for (const node of nodes) {
    const start = startOf(node, isUsed);
    if ("conflict" in start) return start;
    known.set(node, start);
  }
  let changed = new Set<Node>(nodes.filter((node) => isTold(known.get(node))));
  for (let round = 0; round < MOST_ROUNDS && changed.size > 0; round++) {
    const next = new Map<Node, Known>();
    for (const node of nodes) {
      const before = known.get(node) as Known;
      const after = narrowByWays(before, known, changed);
      if ("conflict" in after) return after;
      if (after !== before) next.set(node, after);
    }
    for (const [node, after] of next) known.set(node, after);
    changed = new Set(next.keys());
  }
  return { known };
}

const isTold = (known: Known | undefined) => known !== undefined && (known.isLowSaid || known.isHighSaid);

type Narrowed = Known | { conflict: Cause[] };

function startOf(node: Node, isUsed: (figure: Figure) => boolean): Narrowed {
  const open: Known = {
    ...{ node, low: leastOf(node.query), high: Infinity, isLowSaid: false, isHighSaid: false },
    valueWidth: Infinity,
  };
  return node.facts.filter(isUsed).reduce<Narrowed>((known, figure) => {
    if ("conflict" in known) return known;
    const value = isBound(figure) ? undefined : figure.value;
    return narrow(known, rangeOfFigure(figure), { figure }, () => value, 0);
  }, open);
}

function narrowByWays(before: Known, known: Map<Node, Known>, changed: Set<Node>): Narrowed {
  let after: Narrowed = before;
  for (const way of before.node.ways) {
    if (!way.needs.some((need) => changed.has(need))) continue;
    const from = way.needs.map((need) => known.get(need) as Known);
    const range = way.derivation.conclude(from);
    if (range === undefined) continue;
    after = narrow(after, range, { way, from, range }, () => valueBy(way, from), widthOf(way, from, range));
    if ("conflict" in after) return after;
  }
  return after;
}

/** A restated point is as good as the point that it restates. */
function widthOf({ derivation }: Way, [only]: readonly Known[], { low, high }: Range): number {
  return derivation.isRestatement && only ? only.valueWidth : high - low;
}

function valueBy({ derivation }: Way, from: readonly Known[]): number | undefined {
  const values = from.flatMap(({ value }) => (value === undefined ? [] : point(value)));
  return values.length === from.length ? derivation.conclude(values)?.low : undefined;
}

/** What two intervals have in common. Differences that only the computer's arithmetic makes are none. */
function narrow(
  known: Known,
  range: Range,
  by: Cause,
  valueOf: () => number | undefined,
  width: number,
): Narrowed {
  const slack = slackOf(known, range);
  if (range.low > known.high + slack) return conflictOf(by, known.highBy);
  if (range.high < known.low - slack) return conflictOf(by, known.lowBy);
  const isLowBetter = range.low > known.low + slack;
  const isHighBetter = range.high < known.high - slack;
  const isLowSaid = known.isLowSaid || range.isLowSaid;
  const isHighSaid = known.isHighSaid || range.isHighSaid;
  const isMoreSaid = isLowSaid !== known.isLowSaid || isHighSaid !== known.isHighSaid;
  const value = width < known.valueWidth ? valueOf() : undefined;
  if (!isLowBetter && !isHighBetter && !isMoreSaid && value === undefined) return known;
  const low = isLowBetter ? Math.min(range.low, known.high) : known.low;
  const high = isHighBetter ? Math.max(range.high, low) : known.high;
  return {
    ...{ node: known.node, low, high, isLowSaid, isHighSaid },
    lowBy: isLowBetter || (known.lowBy === undefined && range.isLowSaid) ? by : known.lowBy,
    highBy: isHighBetter || (known.highBy === undefined && range.isHighSaid) ? by : known.highBy,
    ...(value === undefined
      ? { value: known.value, valueBy: known.valueBy, valueWidth: known.valueWidth }
      : { value, valueBy: by, valueWidth: width }),
  };
}

const conflictOf = (by: Cause, other: Cause | undefined) => ({ conflict: other ? [by, other] : [by] });

const RELATIVE_SLACK = 1e-10;

function slackOf(a: Range, b: Range): number {
  const sizes = [a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs);
  return Math.max(0, ...sizes) * RELATIVE_SLACK;
}

/** Every figure that something rests on. */
export function figuresBehind(causes: readonly (Cause | undefined)[]): Figure[] {
  const figures = new Set<Figure>();
  const seen = new Set<Cause>();
  const visit = (cause: Cause | undefined) => {
    if (cause === undefined || seen.has(cause)) return;
    seen.add(cause);
    if ("figure" in cause) figures.add(cause.figure);
    else for (const { lowBy, highBy } of cause.from) [lowBy, highBy].forEach(visit);
  };
  causes.forEach(visit);
  return [...figures];
}
