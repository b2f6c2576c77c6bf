import { isOpenDate, latestOf } from "../core/periods/event-date";
import { daysOf, type Period } from "../core/periods/period";
import type { Edition } from "../core/edition/edition";
import type { Language } from "../core/words/language";
import type { BrowseItem } from "./browse-item";

export const ORDERS = ["fitting", "newest", "oldest", "largest", "place"] as const;
export type Order = (typeof ORDERS)[number];

type Compare = (a: BrowseItem, b: BrowseItem) => number;

/** "Fitting" keeps the order of the search, or of the record. */
export function sortItems(
  items: BrowseItem[],
  order: Order,
  edition: Edition,
  language: Language,
): BrowseItem[] {
  const compares: Record<Order, Compare | undefined> = {
    fitting: undefined,
    newest: (a, b) => undatedLast(a, b) || dayOf(b) - dayOf(a),
    oldest: (a, b) => undatedLast(a, b) || dayOf(a) - dayOf(b),
    largest: byValueIn(edition),
    place: (a, b) => nameOf(edition, a, language).localeCompare(nameOf(edition, b, language), language),
  };
  const compare = compares[order];
  return compare ? [...items].sort(compare) : items;
}

const isUndated = (item: BrowseItem) => item.kind === "event" && isOpenDate(item.event.date);
const undatedLast: Compare = (a, b) => Number(isUndated(a)) - Number(isUndated(b));

const endOf = (period: Period) => daysOf(period).end;

function dayOf(item: BrowseItem): number {
  if (item.kind === "figure") return endOf(item.figure.period);
  if (item.kind === "event") return endOf(latestOf(item.event.date));
  return item.kind === "twinning" ? endOf(String(item.twinning.years[0] ?? 0)) : 0;
}

/** Largest first within a unit, currencies in the order of their list: dollars are not compared with percent. */
function byValueIn({ dataset }: Edition): Compare {
  const currencies = dataset.units.filter(({ kind }) => kind === "currency").map(({ id }) => id);
  const rank = (unit: string) => (currencies.includes(unit) ? currencies.indexOf(unit) : currencies.length);
  return (a, b) => {
    if (a.kind !== "figure" || b.kind !== "figure") return 0;
    const [one, other] = [a.figure, b.figure];
    return rank(one.unit) - rank(other.unit) || one.unit.localeCompare(other.unit) || other.value - one.value;
  };
}

const nameOf = ({ entities }: Edition, item: BrowseItem, language: Language): string =>
  entities.get(codeOf(item))?.names[language] ?? "";

function codeOf(item: BrowseItem): string | undefined {
  if (item.kind === "figure") return item.figure.entity;
  if (item.kind === "event") return item.event.parties[0];
  return item.kind === "twinning" ? item.twinning.a : item.place.id;
}
