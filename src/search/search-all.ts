import type MiniSearch from "minisearch";
import type { SearchOptions } from "minisearch";
import type { Edition } from "../core/edition/edition";
import type { Entity, Figure, Twinning, RecordedEvent } from "../core/record";
import { EVENT_WORDS } from "../core/words/labels";
import { labelPeriod } from "../core/words/period-label";
import { namesAround, namesOf } from "./names-of";
import { figureIndex, LESS, weighFigures } from "./search-figures";
import { createTextIndex, LONGEST_SEARCH } from "./text-index";

/** What fits some words, best first. */
export interface Found {
  figures: Figure[];
  events: (RecordedEvent | Twinning)[];
  places: Entity[];
  /** Nothing has all the words: these have some of them. */
  isPartial: boolean;
}

interface Indexes {
  figures: MiniSearch;
  events: MiniSearch;
  places: MiniSearch;
  happenings: Map<string, RecordedEvent | Twinning>;
}

const indexes = new WeakMap<Edition, Indexes>();

/** Searches figures, events with twinned towns, and places at once; in English and Russian, and misspellings are forgiven. */
export function searchAll(edition: Edition, text: string): Found {
  if (text.length > LONGEST_SEARCH) return { figures: [], events: [], places: [], isPartial: false };
  const whole = search(edition, text, "AND");
  return isEmpty(whole) ? { ...search(edition, text, "OR"), isPartial: true } : whole;
}

const isEmpty = ({ figures, events, places }: Found) => figures.length + events.length + places.length === 0;

function search(edition: Edition, text: string, combineWith: "AND" | "OR"): Found {
  const { figures, events, places, happenings } = indexesOf(edition);
  const ids = (index: MiniSearch, options: SearchOptions = {}) =>
    index.search(text, { combineWith, ...options }).map(({ id }) => String(id));
  return {
    figures: ids(figures, weighFigures(edition)).flatMap((id) => edition.figures.get(id) ?? []),
    events: ids(events).flatMap((id) => happenings.get(id) ?? []),
    places: ids(places).flatMap((id) => edition.entities.get(id) ?? []),
    isPartial: false,
  };
}

function indexesOf(edition: Edition): Indexes {
  const known = indexes.get(edition);
  if (known) return known;
  const { events, twinnings } = edition.dataset;
  const made: Indexes = {
    figures: figureIndex(edition),
    events: createTextIndex(["what", "where", "when", "around", "note"], LESS),
    places: createTextIndex(["names", "code"]),
    happenings: new Map([...events, ...twinnings].map((item) => [item.id, item])),
  };
  made.events.addAll(events.map((event) => eventEntry(edition, event)));
  made.events.addAll(twinnings.map((twinning) => twinningEntry(edition, twinning)));
  made.places.addAll(
    spokenOf(edition).map((entity) => ({ id: entity.id, names: namesOf(entity), code: entity.id })),
  );
  indexes.set(edition, made);
  return made;
}

function eventEntry(edition: Edition, { id, kind, title, date, parties, place, note }: RecordedEvent) {
  return {
    id,
    what: `${EVENT_WORDS.en[kind]} ${EVENT_WORDS.ru[kind]} ${title.en} ${title.ru}`,
    where: [...parties, place].map((code) => namesOf(edition.entities.get(code))).join(" "),
    around: [...parties, place].map((code) => namesAround(edition, code)).join(" "),
    when: `${date} ${labelPeriod(date, "en")} ${labelPeriod(date, "ru")}`,
    note: note ?? "",
  };
}

function twinningEntry(edition: Edition, { id, a, b, years, note }: Twinning) {
  return {
    id,
    what: "twin towns twinned sister cities города-побратимы побратимы",
    where: [a, b].map((code) => namesOf(edition.entities.get(code))).join(" "),
    around: `${namesAround(edition, a)} ${namesAround(edition, b)}`,
    when: years.join(" "),
    note: note ?? "",
  };
}

/** Places and organisations of which anything is on record. */
export function spokenOf({ dataset, entities }: Edition): Entity[] {
  const codes = new Set([
    ...dataset.figures.flatMap(({ entity, partner }) => [entity, partner]),
    ...dataset.events.flatMap(({ parties, place }) => [...parties, place]),
    ...dataset.twinnings.flatMap(({ a, b }) => [a, b]),
  ]);
  return [...codes].flatMap((code) => entities.get(code) ?? []);
}
