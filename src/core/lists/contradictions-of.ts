import { stated } from "../figures/answer";
import { roundedBoundsOf } from "../figures/bounds";
import { areDisjoint } from "../derive/arithmetic";
import type { Edition } from "../edition/edition";
import { besideOf } from "../ask/read-figure";
import type { Figure } from "../record";

/** Figures that speak of the same thing and cannot be true beside this one. */
export function contradictionsOf(edition: Edition, figure: Figure): Figure[] {
  const { others } = stated(figure, besideOf(edition, figure));
  return others.filter(
    (other) => other.correction === undefined && areDisjoint(roundedBoundsOf(other), roundedBoundsOf(figure)),
  );
}
