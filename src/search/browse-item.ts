import type { Edition } from "../core/edition/edition";
import type { Entity, Figure, Twinning, RecordedEvent } from "../core/record";
import { spokenOf } from "./search-all";

/** What Browse lists. Twinned towns stand among the events. */
export type BrowseItem =
  | { kind: "figure"; id: string; figure: Figure }
  | { kind: "event"; id: string; event: RecordedEvent }
  | { kind: "twinning"; id: string; twinning: Twinning }
  | { kind: "place"; id: string; place: Entity };

/** The lists that Browse has, of which it shows one. */
export const LISTS = ["figures", "events", "places"] as const;
export type List = (typeof LISTS)[number];

export const figureItem = (figure: Figure): BrowseItem => ({ kind: "figure", id: figure.id, figure });
export const placeItem = (place: Entity): BrowseItem => ({ kind: "place", id: `place:${place.id}`, place });
export const happeningItem = (item: RecordedEvent | Twinning): BrowseItem =>
  "kind" in item
    ? { kind: "event", id: item.id, event: item }
    : { kind: "twinning", id: item.id, twinning: item };

/** Everything, in the order of the record; what is wrong on its face is told with the figure that is meant. */
export function listItems(edition: Edition): Record<List, BrowseItem[]> {
  const { figures, events, twinnings } = edition.dataset;
  return {
    figures: figures.filter(({ correction }) => correction === undefined).map(figureItem),
    events: [...events, ...twinnings].map(happeningItem),
    places: spokenOf(edition).map(placeItem),
  };
}
