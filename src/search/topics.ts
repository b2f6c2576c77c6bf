import type { Edition } from "../core/edition/edition";
import type { Figure, Source } from "../core/record";

/** What figures and events are about, in the reader's words. */
export const TOPICS = [
  "trade",
  "food",
  "machinery",
  "timber-metals",
  "light-industry",
  "electric-transport",
  "exchange",
  "zones",
  "digital",
  "education",
  "cooperation",
] as const;
export type Topic = (typeof TOPICS)[number];

const FLOWS = "markets new-markets growing-markets product-range";
const INDICATORS: Partial<Record<Topic, string>> = {
  exchange: `transactions session-transactions lots-offered additional-proceeds accredited-companies new-accredited-companies
    accredited-exporters`,
  zones: `residents new-residents new-residents-foreign investment fdi jobs jobs-against-plan investor-countries sectors pavilion-zones construction-stages
    projects new-plants branches`,
  "electric-transport":
    "charging-stations new-charging-stations charging-sessions daily-charging-sessions charging-time range",
  digital: "subscribers network-coverage devices-installed",
  education: "students-admitted faculties world-ranking",
  cooperation:
    "agreements agreements-signed participants partner-regions cooperation-areas members programme-parts",
  machinery: "payload vehicles-in-use gross-weight top-speed dealers",
};

/** Products with all that belongs to them. */
const PRODUCTS: Partial<Record<Topic, string>> = {
  food: "agri-food agricultural-products",
  machinery:
    "agricultural-machinery tractors trolleybuses buses dump-trucks road-machinery engines harvesters",
  "timber-metals": "wood-products ferrous-metals steel-products",
  "light-industry": "light-industry-goods footwear",
  "electric-transport": "electric-transport charging-equipment public-electric-transport electric-cars",
  digital: "optical-fibre smart-home video-surveillance video-cameras high-tech",
  education: "education-services",
};

/** Events say what they are about by the article that tells of them. */
const ARTICLES: [words: RegExp, topic: Topic][] = [
  [/leather|footwear/, "light-industry"],
  [/electric/, "electric-transport"],
  [/exchange/, "exchange"],
  [/agri|food/, "food"],
  [/smart|digital/, "digital"],
  [/education/, "education"],
  [/resident|fez|zone/, "zones"],
];

const inverted = (lists: Partial<Record<Topic, string>>) => {
  const topics = new Map<string, Topic[]>();
  for (const [topic, ids] of Object.entries(lists))
    for (const id of ids.split(/\s+/)) topics.set(id, [...(topics.get(id) ?? []), topic as Topic]);
  return topics;
};
const BY_INDICATOR = inverted({ ...INDICATORS, trade: FLOWS });
const BY_PRODUCT = inverted(PRODUCTS);

/** The topics of a figure, by what is measured and of what; by its article where these say nothing. */
export function topicsOfFigure(edition: Edition, { indicator, product, sources }: Figure): Topic[] {
  const flow: Topic[] = edition.indicators.get(indicator)?.flow ? ["trade"] : [];
  const topics = new Set([
    ...flow,
    ...(BY_INDICATOR.get(indicator) ?? []),
    ...topicsOfProduct(edition, product),
  ]);
  return topics.size > 0 ? [...topics] : topicsOfSources(sources);
}

function topicsOfProduct(edition: Edition, product: string | undefined): Topic[] {
  if (product === undefined) return [];
  const own = BY_PRODUCT.get(product) ?? [];
  return own.length > 0 ? own : topicsOfProduct(edition, edition.products.get(product)?.parent);
}

/** The topics of an event or a pair of twinned towns. */
export function topicsOfSources(sources: readonly Source[]): Topic[] {
  const found = sources.flatMap(({ article }) =>
    ARTICLES.filter(([words]) => words.test(article)).map(([, topic]) => topic),
  );
  return found.length > 0 ? [...new Set(found)] : ["cooperation"];
}
