import type { Edition } from "../../core/edition/edition";
import { yearBefore } from "../../core/periods/period";
import type { Figure } from "../../core/record";

/** The stated change of a level against the year before, as a figure of its own; `undefined` where none is stated. */
export function growthOf({ figures, indicators, entities }: Edition, level: Figure): Figure | undefined {
  if (level.measure !== "level") return undefined;
  const key = {
    indicator: indicators.position(level.indicator),
    measure: "growth",
    entity: entities.position(level.entity),
    partner: entities.position(level.partner),
  } as const;
  return figures
    .find(key, level.period)
    .find(
      ({ product, basePeriod, correction, status }) =>
        product === level.product &&
        status === level.status &&
        correction === undefined &&
        (basePeriod === undefined || basePeriod === yearBefore(level.period)),
    );
}
