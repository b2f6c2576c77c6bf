import { FigureIndex } from "../figures/figure-index";
import { preferenceIn } from "../figures/preference";
import { NameIndex } from "../names/name-index";
import type { Article, Citation, Dataset, Entity, Indicator, Product, SourceDocument, Unit } from "../record";

/** A dataset made ready for questions. */
export interface Edition {
  dataset: Dataset;
  entities: NameIndex<Entity>;
  indicators: NameIndex<Indicator>;
  products: NameIndex<Product>;
  units: Map<string, Unit>;
  documents: Map<string, SourceDocument>;
  articles: Map<string, Article>;
  citations: Map<string, Citation>;
  figures: FigureIndex;
}

export function openEdition(dataset: Dataset): Edition {
  const entities = new NameIndex(dataset.entities);
  const indicators = new NameIndex(dataset.indicators);
  return {
    dataset,
    entities,
    indicators,
    products: new NameIndex(dataset.products),
    units: byId(dataset.units),
    documents: byId(dataset.documents),
    articles: byId(dataset.articles),
    citations: byId(dataset.citations),
    figures: new FigureIndex(dataset.figures, { indicators, entities }, preferenceIn(dataset.units)),
  };
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
