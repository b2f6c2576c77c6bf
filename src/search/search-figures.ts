import type MiniSearch from "minisearch";
import type { SearchOptions } from "minisearch";
import type { Search } from "../core/show/cell";
import type { Edition } from "../core/edition/edition";
import type { Figure } from "../core/record";
import { labelPeriod } from "../core/words/period-label";
import { namesAround, namesOf } from "./names-of";
import { createTextIndex, LONGEST_SEARCH } from "./text-index";

/** What is said beside the matter counts for less. */
export const LESS = { around: 0.3, note: 0.2 };

const indexes = new WeakMap<Edition, MiniSearch>();

/** Full-text search over the figures, in English and Russian, that forgives misspellings. */
export const searchFigures =
  (edition: Edition): Search =>
  (text, limit) => {
    if (text.length > LONGEST_SEARCH) return [];
    const found = figureIndex(edition).search(text, weighFigures(edition));
    return found.slice(0, limit).flatMap(({ id }) => edition.figures.get(String(id)) ?? []);
  };

/** Who asks for exports wants the amount before its growth, and what happened before what was planned. */
export const weighFigures = (edition: Edition): SearchOptions => ({
  boostDocument: (id) => weightOf(edition.figures.get(String(id))),
});

const weightOf = (figure: Figure | undefined) =>
  (figure?.measure === "level" ? 1.2 : 1) * (figure?.status === "actual" ? 1.1 : 1);

/** Made when first asked for: most sessions never search. */
export function figureIndex(edition: Edition): MiniSearch {
  const known = indexes.get(edition);
  if (known) return known;
  const index = createTextIndex(["what", "where", "when", "around", "note"], LESS);
  index.addAll(
    edition.dataset.figures
      .filter(({ correction }) => correction === undefined)
      .map((figure) => toEntry(edition, figure)),
  );
  indexes.set(edition, index);
  return index;
}

function toEntry(edition: Edition, { id, indicator, product, entity, partner, period, note }: Figure) {
  return {
    id,
    what: `${namesOf(edition.indicators.get(indicator))} ${namesOf(edition.products.get(product))}`,
    where: `${namesOf(edition.entities.get(entity))} ${namesOf(edition.entities.get(partner))}`,
    around: `${namesAround(edition, entity)} ${namesAround(edition, partner)}`,
    when: `${period} ${labelPeriod(period, "en")} ${labelPeriod(period, "ru")}`,
    note: note ?? "",
  };
}
