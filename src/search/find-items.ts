import type { Edition } from "../core/edition/edition";
import type { Language } from "../core/words/language";
import { searchAll } from "./search-all";
import { figureItem, happeningItem, listItems, placeItem, type BrowseItem, type List } from "./browse-item";
import { meets, type Chosen } from "./facets";
import { sortItems, type Order } from "./sort-items";

/** What is searched for and chosen. */
export interface ItemsQuery {
  text: string;
  chosen: Chosen;
  list: List;
  order: Order;
}

/** What Browse shows, and what it would show in its other lists. */
export interface BrowseResults {
  /** The list that is shown: the one chosen, or the first that has anything. */
  list: List;
  items: BrowseItem[];
  counts: Record<List, number>;
  /** Of the list, before the facets: what their values are counted in. */
  candidates: BrowseItem[];
  /** Nothing has all the words searched for. */
  isPartial: boolean;
}

export function findItems(edition: Edition, language: Language, query: ItemsQuery): BrowseResults {
  const { lists, isPartial } = candidatesFor(edition, query.text.trim());
  const chosen = mapLists((list) => lists[list].filter((item) => meets(edition, item, query.chosen)));
  const counts = mapLists((list) => chosen[list].length);
  const list = counts[query.list] > 0 ? query.list : (ORDER.find((one) => counts[one] > 0) ?? query.list);
  const items = sortItems(chosen[list], query.order, edition, language);
  return { list, items, counts, candidates: lists[list], isPartial };
}

const ORDER: readonly List[] = ["figures", "events", "places"];

const mapLists = <T>(map: (list: List) => T): Record<List, T> => ({
  figures: map("figures"),
  events: map("events"),
  places: map("places"),
});

function candidatesFor(edition: Edition, text: string) {
  if (text === "") return { lists: all(edition), isPartial: false };
  const found = searchAll(edition, text);
  const lists = {
    figures: found.figures.map(figureItem),
    events: found.events.map(happeningItem),
    places: found.places.map(placeItem),
  };
  return { lists, isPartial: found.isPartial };
}

const cache = new WeakMap<Edition, Record<List, BrowseItem[]>>();

function all(edition: Edition): Record<List, BrowseItem[]> {
  const items = cache.get(edition) ?? listItems(edition);
  cache.set(edition, items);
  return items;
}
