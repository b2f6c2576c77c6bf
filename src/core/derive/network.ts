import type { Edition } from "../edition/edition";
import type { Figure, Status } from "../record";
import { changes } from "./changes";
import { factsOf } from "./facts";
import { identities, mirror } from "./identities";
import { parts } from "./parts";
import { keyOf, type Derivation, type Query } from "./query";
import { shares } from "./shares";

const RULES = [mirror, identities, changes, shares, parts];

/** More than any question about the record leads to: a record of years of months must not keep a cell waiting. */
const MOST_NODES = 500;

/** A number that is asked for, or that something asked for may follow from. */
export interface Node {
  query: Query;
  /** How many steps from the question, restatements not counted. */
  distance: number;
  /** What is stated of it, preferred first. */
  facts: readonly Figure[];
  /** Those of them that functions answer with: several where nothing tells which is meant. */
  preferred: readonly Figure[];
  ways: readonly Way[];
}

/** One way in which a node's number follows from others. */
export interface Way {
  derivation: Derivation;
  needs: readonly Node[];
}

export interface Network {
  root: Node;
  /** The nearest to the question first. */
  nodes: readonly Node[];
}

/** All numbers that may bear on a question, and how they hang together. */
export function buildNetwork(edition: Edition, root: Query, statuses: readonly Status[]): Network {
  const isReachable = reachOf(edition);
  const found = new Map<string, Node & { derivations: Derivation[] }>();
  let ring: Query[] = [root];
  for (let distance = 0; ring.length > 0; distance++) {
    const farther: Query[] = [];
    // Restatements join the ring while it is walked: they are no farther.
    for (const query of ring) {
      const key = keyOf(query);
      if (found.has(key) || found.size >= MOST_NODES) continue;
      const derivations = RULES.flatMap((rule) => rule(query, edition)).filter(({ needs }) =>
        needs.every(isReachable),
      );
      const facts = factsOf(edition, query, statuses);
      const preferred = facts.filter((fact) => edition.figures.byPreference(fact, facts[0] ?? fact) === 0);
      found.set(key, { query, distance, facts, preferred, ways: [], derivations });
      for (const { isRestatement, needs } of derivations) (isRestatement ? ring : farther).push(...needs);
    }
    ring = farther;
  }
  return connect([...found.values()], found);
}

function connect(nodes: (Node & { derivations: Derivation[] })[], found: Map<string, Node>): Network {
  for (const node of nodes)
    node.ways = node.derivations.flatMap((derivation) => {
      const needs = derivation.needs.flatMap((need) => found.get(keyOf(need)) ?? []);
      return needs.length === derivation.needs.length ? [{ derivation, needs }] : [];
    });
  const [root] = nodes;
  if (!root) throw new Error("A network has its question at least");
  return { root, nodes };
}

/** `isWithinReach`, each pair and product looked at once. */
function reachOf(edition: Edition) {
  const known = new Map<string, boolean>();
  return (query: Query): boolean => {
    const key = `${query.entity}|${query.partner}|${query.product}`;
    const is = known.get(key) ?? isWithinReach(edition, query);
    known.set(key, is);
    return is;
  };
}

/**
 * Every rule starts from figures of the same two, or of a share of the partner's, and of the same product or one that
 * it is a part of: where nothing of the kind is stated, nothing follows.
 */
export function isWithinReach({ figures }: Edition, { entity, partner, product }: Query): boolean {
  return figures
    .between(entity, partner)
    .some((figure) => figure.product === product || isPartOrDenominator(figure, product));
}

const isPartOrDenominator = (figure: Figure, product: string | undefined) =>
  figure.denominator?.dimension === "product" || (isScope(figure.product) && isScope(product));

const isScope = (product: string | undefined) =>
  product === "goods-services" || product === "goods" || product === "services";
