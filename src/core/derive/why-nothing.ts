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

export function whyNothing(network: Network, { known, contradictions }: Settled): Nothing | undefined {
  const contradicted = contradictions.find(({ figures }) => wouldBound(network, figures));
  if (contradicted) return { reason: "contradicted", figures: contradicted.figures };
  const figures = boundlessFigures(network.root, known);
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
function boundlessFigures(node: Node, known: Map<Node, Known>, seen = new Set<Node>()): Figure[] | undefined {
  if (seen.has(node)) return undefined;
  seen.add(node);
  const needsOf = ({ needs }: Way) => needs.flatMap((need) => known.get(need) ?? []);
  const way = node.ways.find((one) => {
    const needs = needsOf(one);
    return needs.every(isBounding) && one.derivation.conclude(needs) !== undefined;
  });
  if (way) return figuresBehind(needsOf(way).flatMap(({ lowBy, highBy }) => [lowBy, highBy]));
  for (const { derivation, needs } of node.ways) {
    const [same] = needs;
    const figures = derivation.isRestatement && same ? boundlessFigures(same, known, seen) : undefined;
    if (figures) return figures;
  }
  return undefined;
}
