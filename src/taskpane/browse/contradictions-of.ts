import { stated } from "../../core/figures/answer";
import { roundedBoundsOf } from "../../core/figures/bounds";
import { areDisjoint } from "../../core/derive/arithmetic";
import type { Edition } from "../../core/edition/edition";
import { besideOf } from "../../core/ask/read-figure";
import type { Figure } from "../../core/record";

/** Figures that speak of the same thing and cannot be true beside this one. */
export function contradictionsOf(edition: Edition, figure: Figure): Figure[] {
  const { others } = stated(figure, besideOf(edition, figure));
  return others.filter(
    (other) => other.correction === undefined && areDisjoint(roundedBoundsOf(other), roundedBoundsOf(figure)),
  );
}
