import { lookUp } from "../core/look-up";
import type { Article, Citation, Dataset, Entity, Figure, Names } from "../core/record";

/** What numbers need at once. Long lists are packed by field, null where an item has none. */
export interface FirstPart extends Omit<Dataset, "entities" | "figures"> {
  entities: Columns;
  figures: Columns;
}

type Columns = Record<string, unknown[]>;

export const openPart = ({ entities, figures, ...rest }: FirstPart): Dataset => ({
  ...rest,
  entities: toItems(entities) as Entity[],
  figures: toItems(figures) as Figure[],
});

function toItems(columns: Columns): unknown[] {
  const fields = Object.entries(columns);
  return (columns.id ?? []).map((_, at) => {
    const item: Record<string, unknown> = {};
    // eslint-disable-next-line local/no-record-lookup -- the names of our own record's fields
    for (const [field, values] of fields) if (values[at] !== null) item[field] = values[at];
    return item;
  });
}

/** What comes later than the numbers: events, twinnings, prepared tables, topics, mentions, definitions, references in every style. */
export interface LaterPart {
  events: Dataset["events"];
  twinnings: Dataset["twinnings"];
  /** By figure and source. */
  mentions: string[][];
  citations: Omit<Citation, "title" | "url" | "year">[];
  articles: Omit<Article, "document">[];
  tables: Dataset["tables"];
  topics: Dataset["topics"];
  /** By indicator. */
  definitions: string[];
  /** Names: nothing is shown in Belarusian. */
  belarusian: Record<"entities" | "indicators" | "products", (string | null)[]>;
  /** The United Nations' codes, by entity. */
  numbers: string[][];
  /** By the entity's code. */
  parts: Record<string, string[]>;
  /** Words for units, by unit. */
  units: string[][];
}

const withBelarusian = <T extends { names: Names }>(item: T, be: string | null | undefined): T =>
  be ? { ...item, names: { ...item.names, be } } : item;

/** The whole dataset from the parts that the bundler cut it into. */
export function joinDataset(now: Dataset, later: LaterPart): Dataset {
  return {
    ...now,
    events: later.events,
    twinnings: later.twinnings,
    tables: later.tables,
    entities: now.entities.map((entity, i) => {
      const parts = lookUp(later.parts, entity.id);
      return {
        ...withBelarusian(entity, later.belarusian.entities[i]),
        aliases: [...entity.aliases, ...(later.numbers[i] ?? [])],
        ...(parts && { parts }),
      };
    }),
    products: now.products.map((product, i) => withBelarusian(product, later.belarusian.products[i])),
    units: now.units.map((unit, i) => ({ ...unit, aliases: later.units[i] })),
    topics: later.topics,
    figures: now.figures.map((figure, i) => ({
      ...figure,
      sources: figure.sources.map((source, j) => ({ ...source, mention: later.mentions[i]?.[j] ?? "" })),
    })),
    citations: now.citations.map((citation, i) => ({ ...citation, ...later.citations[i] })),
    articles: now.articles.map((article, i) => ({ ...article, ...later.articles[i] })),
    indicators: now.indicators.map((indicator, i) => ({
      ...withBelarusian(indicator, later.belarusian.indicators[i]),
      definition: later.definitions[i] ?? "",
    })),
  };
}
