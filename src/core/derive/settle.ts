import type { Contradiction } from "../figures/answer";
import type { Figure } from "../record";
import type { Network, Node } from "./network";
import { figuresBehind, propagate, type Cause, type Known } from "./propagate";

export interface Settled {
  /** The figures that are left, as far as they are in use. */
  isUsed: (figure: Figure) => boolean;
  known: Map<Node, Known>;
  contradictions: Contradiction[];
}

/**
 * What is known of every node once no figures in use contradict each other. Of figures that cannot all be true the
 * farthest from the question are set aside, of equally far ones all: nothing says which of them is wrong.
 */
export function settle(network: Network, isUsed: (figure: Figure) => boolean): Settled {
  const contradictions: Contradiction[] = [];
  for (;;) {
    const aside = new Set(contradictions.flatMap((one) => one.aside));
    const isLeft = (figure: Figure) => isUsed(figure) && !aside.has(figure);
    const outcome = propagate(network, isLeft);
    if ("known" in outcome) return { isUsed: isLeft, known: outcome.known, contradictions };
    const figures = fewestThatContradict(network, outcome.conflict);
    contradictions.push({ figures, aside: farthest(network, figures) });
  }
}

/** None of them can be left out without ending the contradiction; the nearest to the question first. */
function fewestThatContradict(network: Network, conflict: Cause[]): Figure[] {
  let figures = figuresBehind(conflict);
  for (const figure of [...figures].reverse()) {
    const others = new Set(figures.filter((other) => other !== figure));
    if ("conflict" in propagate(network, (other) => others.has(other))) figures = [...others];
  }
  return network.nodes.flatMap(({ facts }) => facts.filter((fact) => figures.includes(fact)));
}

/** Of one number, what functions would not answer with goes first. */
function farthest({ nodes }: Network, figures: readonly Figure[]): Figure[] {
  const distanceOf = (figure: Figure): number => {
    const node = nodes.find(({ facts }) => facts.includes(figure));
    return node?.preferred.includes(figure) ? node.distance : Infinity;
  };
  const most = Math.max(...figures.map(distanceOf));
  return figures.filter((figure) => distanceOf(figure) === most);
}
