import type { Edition } from "../core/edition/edition";
import type { Figure, Source, Topic } from "../core/record";

/** The topics of a figure, by what is measured and of what; by its article where these say nothing. */
export function topicsOfFigure(edition: Edition, { indicator, product, sources }: Figure): string[] {
  const isFlow = edition.indicators.get(indicator)?.flow === true;
  const own = idsOf(edition, ({ flows, indicators }) => (isFlow && flows) || has(indicators, indicator));
  const topics = new Set([...own, ...topicsOfProduct(edition, product)]);
  return topics.size > 0 ? [...topics] : topicsOfSources(edition, sources);
}

/** Of the product, or of the nearest that it is a part of. */
function topicsOfProduct(edition: Edition, product: string | undefined): string[] {
  if (product === undefined) return [];
  const own = idsOf(edition, ({ products }) => has(products, product));
  return own.length > 0 ? own : topicsOfProduct(edition, edition.products.get(product)?.parent);
}

/** The topics of an event or of twinned towns: those of the articles that tell of them, else the one for the rest. */
export function topicsOfSources(edition: Edition, sources: readonly Source[]): string[] {
  const found = idsOf(edition, ({ articles }) => sources.some(({ article }) => has(articles, article)));
  return found.length > 0 ? found : idsOf(edition, ({ rest }) => rest);
}

const idsOf = ({ dataset }: Edition, isMeant: (topic: Topic) => boolean | undefined): string[] =>
  (dataset.topics ?? []).filter(isMeant).map(({ id }) => id);

const has = (codes: readonly string[] | undefined, code: string) => codes?.includes(code) === true;
