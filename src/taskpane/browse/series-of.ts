import type { Edition } from "../../core/edition/edition";
import { comparePeriods } from "../../core/periods/period";
import type { Figure } from "../../core/record";

/** The figures of the same thing in other periods, newest first. */
export function seriesOf({ figures }: Edition, figure: Figure): Figure[] {
  const { indicator, measure, entity, partner, product, period } = figure;
  return figures
    .of(entity)
    .filter(
      (other) =>
        other.indicator === indicator &&
        other.measure === measure &&
        other.entity === entity &&
        other.partner === partner &&
        other.product === product &&
        other.period !== period &&
        other.correction === undefined,
    )
    .sort((a, b) => comparePeriods(b.period, a.period));
}
