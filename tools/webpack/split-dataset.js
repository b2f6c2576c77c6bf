/**
 * Cuts the dataset in two: what numbers need at once, and what explanations, references and lists of events need,
 * which may come later. `openPart` and `joinDataset` in `src/dataset/parts.ts` put it together again.
 *
 * @typedef {import("../../src/core/record").Dataset} Dataset
 * @param {Dataset} dataset
 * @returns {{ now: import("../../src/dataset/parts").FirstPart, later: import("../../src/dataset/parts").LaterPart }}
 */
export function splitDataset(dataset) {
  const { events, twinnings, topics } = dataset;
  const now = {
    ...dataset,
    events: [],
    twinnings: [],
    tables: [],
    topics: [],
    entities: toColumns(
      dataset.entities.map((entity) => ({
        ...withoutBelarusian(without(entity, ["parts"])),
        aliases: entity.aliases.filter((alias) => !isNumber(alias)),
      })),
    ),
    units: dataset.units.map((unit) => without(unit, ["aliases"])),
    figures: toColumns(
      dataset.figures.map((figure) => ({
        ...figure,
        sources: figure.sources.map((source) => without(source, ["mention"])),
      })),
    ),
    citations: dataset.citations.map(({ id, title, url, year }) => ({ id, title, url, year })),
    articles: dataset.articles.map(({ id, document }) => ({ id, document })),
    indicators: dataset.indicators.map((indicator) => withoutBelarusian(without(indicator, ["definition"]))),
    products: dataset.products.map(withoutBelarusian),
  };
  const later = {
    events,
    twinnings,
    topics,
    mentions: dataset.figures.map(({ sources }) => sources.map(({ mention }) => mention)),
    citations: dataset.citations.map((citation) => without(citation, ["title", "url", "year"])),
    articles: dataset.articles.map((article) => without(article, ["document"])),
    tables: dataset.tables,
    belarusian: {
      entities: dataset.entities.map(belarusianName),
      indicators: dataset.indicators.map(belarusianName),
      products: dataset.products.map(belarusianName),
    },
    numbers: dataset.entities.map(({ aliases }) => aliases.filter(isNumber)),
    parts: Object.fromEntries(dataset.entities.flatMap(({ id, parts }) => (parts ? [[id, parts]] : []))),
    units: dataset.units.map(({ aliases }) => aliases ?? []),
    definitions: dataset.indicators.map(({ definition }) => definition),
  };
  return { now, later };
}

const belarusianName = ({ names }) => names.be ?? null;

const withoutBelarusian = (item) => ({ ...item, names: without(item.names, ["be"]) });

/** The United Nations' codes of countries. */
const isNumber = (alias) => /^\d+$/.test(alias);

/** A list a field, null where an item has none: a tenth smaller when packed than a list of items. */
function toColumns(items) {
  const fields = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return Object.fromEntries(fields.map((field) => [field, items.map((item) => item[field] ?? null)]));
}

const without = (item, keys) =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
