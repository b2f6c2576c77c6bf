/**
 * Cuts the dataset in two: what numbers need at once, and what explanations, references and lists of events need,
 * which may come later. `joinDataset` in `src/dataset/parts.ts` puts it together again.
 *
 * @typedef {import("../../src/core/record").Dataset} Dataset
 * @param {Dataset} dataset
 * @returns {{ now: Dataset, later: import("../../src/dataset/parts").LaterPart }}
 */
export function splitDataset(dataset) {
  const { events, pairs } = dataset;
  const now = {
    ...dataset,
    events: [],
    pairs: [],
    tables: [],
    figures: dataset.figures.map((figure) => ({
      ...figure,
      sources: figure.sources.map((source) => without(source, ["mention"])),
    })),
    citations: dataset.citations.map(({ id, title, url, year }) => ({ id, title, url, year })),
    articles: dataset.articles.map(({ id, document }) => ({ id, document })),
    indicators: dataset.indicators.map((indicator) => without(indicator, ["definition"])),
  };
  const later = {
    ...{ events, pairs },
    mentions: dataset.figures.map(({ sources }) => sources.map(({ mention }) => mention)),
    citations: dataset.citations.map((citation) => without(citation, ["title", "url", "year"])),
    articles: dataset.articles.map((article) => without(article, ["document"])),
    tables: dataset.tables,
    definitions: dataset.indicators.map(({ definition }) => definition),
  };
  return { now, later };
}

const without = (item, keys) =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
