import type { Edition } from "../core/edition/edition";
import type { Entity, Figure, Pair, RecordedEvent } from "../core/record";
import { spokenOf } from "./search-all";

/** What Browse lists. Twinned towns stand among the events. */
export type BrowseItem =
  | { kind: "figure"; id: string; figure: Figure }
  | { kind: "event"; id: string; event: RecordedEvent }
  | { kind: "pair"; id: string; pair: Pair }
  | { kind: "place"; id: string; place: Entity };

/** The lists that Browse has, of which it shows one. */
export const LISTS = ["figures", "events", "places"] as const;
export type List = (typeof LISTS)[number];

export const figureItem = (figure: Figure): BrowseItem => ({ kind: "figure", id: figure.id, figure });
export const placeItem = (place: Entity): BrowseItem => ({ kind: "place", id: `place:${place.id}`, place });
export const happeningItem = (item: RecordedEvent | Pair): BrowseItem =>
  "kind" in item ? { kind: "event", id: item.id, event: item } : { kind: "pair", id: item.id, pair: item };

/** Everything, in the order of the record; what is wrong on its face is told with the figure that is meant. */
export function listItems(edition: Edition): Record<List, BrowseItem[]> {
  const { figures, events, pairs } = edition.dataset;
  return {
    figures: figures.filter(({ correction }) => correction === undefined).map(figureItem),
    events: [...events, ...pairs].map(happeningItem),
    places: spokenOf(edition).map(placeItem),
  };
}
