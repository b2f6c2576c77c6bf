import type { Edition } from "../core/edition/edition";
import { latestOf } from "../core/periods/event-date";
import { daysOf, type Period } from "../core/periods/period";
import { STATUSES, type Status } from "../core/record";
import type { BrowseItem } from "./browse-item";
import { topicsOfFigure, topicsOfSources } from "./topics";

export const FACETS = ["topic", "place", "partner", "product", "period", "document", "status"] as const;
export type Facet = (typeof FACETS)[number];

/** Values chosen of a facet, by code; an item must have one of them in each facet. */
export type Chosen = Partial<Record<Facet, readonly string[]>>;

export interface FacetValue {
  code: string;
  /** Items that would be listed with it. */
  count: number;
}

const cache = new WeakMap<object, Record<Facet, readonly string[]>>();

/** The values of an item in each facet. */
function facetsOf(edition: Edition, item: BrowseItem): Record<Facet, readonly string[]> {
  const record = recordOf(item);
  const cached = cache.get(record);
  if (cached) return cached;
  const facets = { ...NONE, ...readFacets(edition, item) };
  cache.set(record, facets);
  return facets;
}

function recordOf(item: BrowseItem): object {
  if (item.kind === "figure") return item.figure;
  if (item.kind === "event") return item.event;
  return item.kind === "twinning" ? item.twinning : item.place;
}

const NONE: Record<Facet, readonly string[]> = {
  topic: [],
  place: [],
  partner: [],
  product: [],
  period: [],
  document: [],
  status: [],
};

function readFacets(edition: Edition, item: BrowseItem): Partial<Record<Facet, readonly string[]>> {
  switch (item.kind) {
    case "figure": {
      const { entity, partner, product, period, status, sources, indicator } = item.figure;
      const isEitherWay = edition.indicators.get(indicator)?.symmetric && partner !== undefined;
      return {
        topic: topicsOfFigure(edition, item.figure),
        place: distinct([entity, partner]),
        partner: distinct(isEitherWay ? [partner, entity] : [partner]),
        product: distinct([product]),
        period: yearsOf(period),
        document: distinct(sources.map(({ article }) => article)),
        status: [status],
      };
    }
    case "event": {
      const { parties, place, date, sources } = item.event;
      const document = distinct(sources.map(({ article }) => article));
      return {
        topic: topicsOfSources(edition, sources),
        place: distinct([...parties, place]),
        period: yearsOf(latestOf(date)),
        document,
      };
    }
    case "twinning": {
      const { a, b, years, sources } = item.twinning;
      const document = distinct(sources.map(({ article }) => article));
      return { topic: topicsOfSources(edition, sources), place: [a, b], period: years.map(String), document };
    }
    case "place":
      return {};
  }
}

const distinct = (codes: readonly (string | undefined)[]): string[] => [
  ...new Set(codes.filter((code) => code !== undefined)),
];

/** A month or quarter belongs to its year; a stretch of several years is itself. */
function yearsOf(period: Period): string[] {
  const { start, end } = daysOf(period);
  const [first, last] = [start, end].map((day) => String(day).slice(0, 4));
  return [first === last ? (first ?? period) : period];
}

/** Whether an item has what was chosen; one facet may be left out of account. */
export function meets(edition: Edition, item: BrowseItem, chosen: Chosen, except?: Facet): boolean {
  const facets = facetsOf(edition, item);
  return FACETS.every((facet) => {
    const codes = chosen[facet];
    return facet === except || !codes?.length || codes.some((code) => facets[facet].includes(code));
  });
}

/** The values of a facet among the items, as if nothing were chosen of it: so one sees what else there is. */
export function countValues(
  edition: Edition,
  items: readonly BrowseItem[],
  chosen: Chosen,
  facet: Facet,
): FacetValue[] {
  const counts = new Map<string, number>((chosen[facet] ?? []).map((code) => [code, 0]));
  for (const item of items)
    if (meets(edition, item, chosen, facet))
      for (const code of facetsOf(edition, item)[facet]) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort(orderOf(edition, facet));
}

const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count;
const byRank = (codes: readonly string[]) => (a: FacetValue, b: FacetValue) =>
  codes.indexOf(a.code) - codes.indexOf(b.code);

/** Time runs backwards, newest first; statuses and topics have an order of their own. */
function orderOf({ dataset }: Edition, facet: Facet): (a: FacetValue, b: FacetValue) => number {
  if (facet === "period") return (a, b) => daysOf(b.code).end - daysOf(a.code).end;
  if (facet === "status") return byRank(STATUSES satisfies readonly Status[]);
  return facet === "topic" ? byRank((dataset.topics ?? []).map(({ id }) => id)) : byCount;
}

/** With a value added, or taken away where it was chosen. */
export function toggle(chosen: Chosen, facet: Facet, code: string): Chosen {
  const codes = chosen[facet] ?? [];
  const next = codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];
  return { ...chosen, [facet]: next };
}

export const countChosen = (chosen: Chosen): number =>
  FACETS.reduce((count, facet) => count + (chosen[facet]?.length ?? 0), 0);
