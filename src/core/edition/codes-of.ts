import type { Edition } from "./edition";
import type { SeriesKey } from "../figures/figure-index";

/** The codes of a series that is known by positions. */
export function codesOf(
  { indicators, entities }: Edition,
  { indicator, measure, entity, partner }: SeriesKey,
) {
  return {
    indicator: indicators.items[indicator]?.id ?? "",
    measure,
    entity: entities.items[entity]?.id ?? "",
    partner: entities.items[partner]?.id,
  };
}
