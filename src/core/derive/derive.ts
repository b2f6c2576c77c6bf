import type { Answer, Contradiction } from "../figures/answer";
import type { Edition } from "../edition/edition";
import { editionCache } from "../edition/edition-cache";
import { HAPPENED } from "../figures/observation";
import type { Figure, Status } from "../record";
import { answerOf } from "./answer-of";
import { isBounding } from "./describe-known";
import { buildNetwork, isWithinReach, type Network } from "./network";
import { isAmount, keyOf, type Query } from "./query";
import { settle, type Settled } from "./settle";
import { whyNothing, type Nothing } from "./why-nothing";

/** What a derivation may rest on: the usual is what happened, in money where there is money. */
interface Limits {
  statuses?: readonly Status[];
  unit?: string;
}

export type Derived = { answer: Answer } | Nothing | undefined;

/** A number that no source states, from all that is stated; `undefined` where nothing leads to it. */
export function deriveQuery(edition: Edition, query: Query, limits: Limits = {}): Answer | undefined {
  const derived = tryDerive(edition, query, limits);
  return derived && "answer" in derived ? derived.answer : undefined;
}

const remember = editionCache<Derived>();

/** The same, with the reason where figures lead to it and yet nothing follows. */
export function tryDerive(edition: Edition, query: Query, limits: Limits = {}): Derived {
  if (!isWithinReach(edition, query)) return undefined;
  const { statuses = HAPPENED, unit = "" } = limits;
  return remember(edition, `${keyOf(query)}|${statuses.join()}|${unit}`, () =>
    deriveFrom(edition, buildNetwork(edition, query, statuses), statuses, limits.unit),
  );
}

/** What the rest of the record says of a stated answer: the check that `WHY` shows. */
export function deriveOtherwise(edition: Edition, answer: Answer): Answer | undefined {
  const query: Query = { ...answer, denominator: answer.figures[0]?.denominator };
  const network = buildNetwork(edition, query, [answer.status]);
  const { facts } = network.root;
  const derived = deriveFrom(
    edition,
    network,
    [answer.status],
    isAmount(answer) ? answer.unit : undefined,
    facts,
  );
  return derived && "answer" in derived ? derived.answer : undefined;
}

/** Figures that a stated one cannot be true beside, with all that follows from them. */
export function contradictionsAround(edition: Edition, answer: Answer): Contradiction[] {
  const query: Query = { ...answer, denominator: answer.figures[0]?.denominator };
  const network = buildNetwork(edition, query, [answer.status]);
  const unit = isAmount(answer) ? answer.unit : (unitsIn(edition, network)[0] ?? "");
  const isUsed = (figure: Figure) => !isAmount(figure) || figure.unit === unit;
  return settle(network, isUsed).contradictions.filter(({ figures }) =>
    answer.figures.some((figure) => figures.includes(figure)),
  );
}

/** In the unit asked for, else in the first that leads anywhere. */
function deriveFrom(
  edition: Edition,
  network: Network,
  statuses: readonly Status[],
  asked: string | undefined,
  without: readonly Figure[] = [],
): Derived {
  const units = unitsIn(edition, network);
  let nothing: Derived;
  for (const unit of isAmount(network.root.query) && asked !== undefined ? [asked] : units) {
    // A change or a share is of the first unit, money where there is any: that of tonnes may be another.
    const isUsed = (figure: Figure) =>
      !without.includes(figure) && (isAmount(figure) ? figure.unit === unit : unit === units[0]);
    const settled = settle(network, isUsed);
    const derived = conclude(network, settled, unit, statuses) ?? whyNothing(network, settled);
    if (derived && "answer" in derived) return derived;
    nothing ??= derived;
  }
  return nothing;
}

function conclude(
  { root }: Network,
  { known, contradictions }: Settled,
  unit: string,
  statuses: readonly Status[],
): Derived {
  const found = known.get(root);
  return found && isBounding(found)
    ? { answer: answerOf(found, { unit, statuses, contradictions }) }
    : undefined;
}

/** Units are never mixed: a balance in dollars is not made of exports in tonnes. */
function unitsIn(edition: Edition, { nodes }: Network): string[] {
  const amounts = nodes.flatMap(({ facts }) => facts.filter(isAmount));
  const isMoney = ({ unit }: Figure) => edition.units.get(unit)?.kind === "currency";
  const units = [...new Set([...amounts.filter(isMoney), ...amounts].map(({ unit }) => unit))];
  return units.length > 0 ? units : [""];
}
