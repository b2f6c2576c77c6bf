import type { Figure } from "../record";
import type { Network, Node, Way } from "./network";
import { isBounding } from "./describe-known";
import { figuresBehind, propagate, type Known } from "./propagate";
import type { Settled } from "./settle";

/** Why nothing follows from figures that lead to a number: they bound nothing, or cannot all be true. */
export interface Nothing {
  reason: "unbounded" | "contradicted";
  figures: Figure[];
}

export function whyNothing(network: Network, settled: Settled): Nothing | undefined {
  const contradicted = settled.contradictions.find(({ figures }) => wouldBound(network, figures));
  if (contradicted) return { reason: "contradicted", figures: contradicted.figures };
  const figures = boundlessFigures(network.root, settled);
  return figures && { reason: "unbounded", figures };
}

/** Whether the figures would have led anywhere, had one of them not contradicted the others. */
function wouldBound(network: Network, figures: readonly Figure[]): boolean {
  return figures.some((left) => {
    const outcome = propagate(network, (figure) => figure !== left && figures.includes(figure));
    const root = "known" in outcome ? outcome.known.get(network.root) : undefined;
    return root !== undefined && isBounding(root);
  });
}

/** The figures of the first way that leads from bounded needs to an interval, and that interval bounds nothing. */
function boundlessFigures(node: Node, settled: Settled, seen = new Set<Node>()): Figure[] | undefined {
  if (seen.has(node)) return undefined;
  seen.add(node);
  const needsOf = ({ needs }: Way) => needs.flatMap((need) => settled.known.get(need) ?? []);
  const way = node.ways.find((one) => {
    const needs = needsOf(one);
    return needs.every(isBounding) && one.derivation.conclude(needs) !== undefined;
  });
  if (way) return figuresOf(needsOf(way), settled);
  for (const { derivation, needs } of node.ways) {
    const [same] = needs;
    const figures = derivation.isRestatement && same ? boundlessFigures(same, settled, seen) : undefined;
    if (figures) return figures;
  }
  return undefined;
}

/** What is stated of them, and what they rest on. */
function figuresOf(needs: readonly Known[], { isUsed }: Settled): Figure[] {
  const stated = needs.flatMap(({ node }) => node.preferred.filter(isUsed).slice(0, 1));
  return [...new Set([...stated, ...figuresBehind(needs.flatMap(({ lowBy, highBy }) => [lowBy, highBy]))])];
}
