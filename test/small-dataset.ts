import type { Query } from "../src/core/derive/query";
import type { Dataset, Figure } from "../src/core/record";

/** A query of the turnover of AA with BB in 2020, but for what is given. */
export const queryOf = (fields: Partial<Query>): Query => ({
  indicator: "turnover",
  measure: "level",
  entity: "AA",
  partner: "BB",
  product: "total",
  period: "2020",
  ...fields,
});

/** A figure that answers it, but for what is given. */
export const figureOf = (fields: Partial<Figure>): Figure => ({
  ...queryOf({}),
  id: "f",
  value: 1,
  unit: "USD",
  qualifier: "exact",
  status: "actual",
  resolution: 0,
  sources: [{ document: "d", article: "a", lines: [1, 2], mention: "1", where: "body" }],
  ...fields,
});

const named = (id: string, en = id) => ({ id, names: { en, ru: `${en} по-русски` }, aliases: [] });

/** A dataset of a few places with these figures. */
export const datasetOf = (figures: Figure[]): Dataset => ({
  edition: "2000.1",
  released: "2000-01-01",
  documents: [
    {
      id: "d",
      file: "d.txt",
      sha256: "",
      title: "Document",
      authors: [{ family: "Author" }],
      publisher: "Publisher",
      published: "2000",
      language: "en",
    },
  ],
  articles: [{ id: "a", document: "d", title: "Article", lines: [1, 10] }],
  citations: [],
  entities: ["AA", "BB", "CC", "WLD"].map((id) => ({ ...named(id), kind: "country" as const })),
  indicators: ["turnover", "exports", "imports", "balance"].map((id) => ({
    ...named(id),
    definition: id,
    flow: true,
  })),
  products: ["goods-services", "goods", "services", "total"].map((id) => named(id)),
  units: [
    { id: "USD", kind: "currency", symbol: "$", before: true, names: { en: "dollar", ru: "доллар" } },
    { id: "T", kind: "physical", symbol: "t", names: { en: "tonne", ru: "тонна" } },
    { id: "PERCENT", kind: "percent", symbol: "%", names: { en: "percent", ru: "процент" } },
    { id: "TIMES", kind: "times", symbol: "×", names: { en: "times", ru: "раз" } },
  ],
  figures,
  events: [],
  twinnings: [],
  tables: [],
});
