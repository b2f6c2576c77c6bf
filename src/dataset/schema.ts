import * as z from "zod/mini";
import { ENTITY_KINDS, EVENT_KINDS, MEASURES, QUALIFIERS, STATUSES, type Dataset } from "../core/record";

/** What a dataset must be, so that the add-in can use it: also the JSON Schema for those who publish their own. */

const names = z.object({ en: z.string(), ru: z.string(), be: z.optional(z.string()) });
const text = z.optional(z.string());
const lines = z.tuple([z.number(), z.number()]);
const person = z.object({ family: z.string(), given: text });
const rendered = z.optional(
  z.object({
    en: z.object({ short: z.string(), apa: z.string(), gost: z.string(), bibtex: z.string() }),
    ru: z.optional(z.object({ short: z.string(), gost: z.string() })),
  }),
);

const source = z.object({
  document: z.string(),
  article: z.string(),
  lines,
  mention: z.string(),
  citation: text,
  where: z.enum(["body", "reference"]),
});
const sources = z.array(source).check(z.minLength(1));

const figure = z.object({
  id: z.string(),
  indicator: z.string(),
  measure: z.enum(MEASURES),
  entity: z.string(),
  partner: text,
  product: text,
  period: z.string(),
  basePeriod: text,
  value: z.number(),
  high: z.optional(z.number()),
  unit: z.string(),
  qualifier: z.enum(QUALIFIERS),
  status: z.enum(STATUSES),
  precision: z.number(),
  whole: z.optional(
    z.object({ dimension: z.enum(["entity", "partner", "product", "indicator"]), code: z.string() }),
  ),
  likely: text,
  note: text,
  sources,
});

const event = z.object({
  id: z.string(),
  kind: z.enum(EVENT_KINDS),
  date: z.string(),
  title: z.object({ en: z.string(), ru: z.string() }),
  parties: z.array(z.string()),
  place: text,
  note: text,
  sources,
});

const pair = z.object({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  years: z.array(z.number()),
  note: text,
  sources,
});

const document = z.object({
  id: z.string(),
  file: z.string(),
  sha256: z.string(),
  title: z.string(),
  authors: z.array(person),
  publisher: z.string(),
  published: z.string(),
  language: z.string(),
  url: text,
});

const citation = z.object({
  id: z.string(),
  document: z.string(),
  article: z.string(),
  type: z.enum(["webpage", "book", "chapter", "report", "interview"]),
  authors: z.array(person),
  title: z.string(),
  ...{
    titleRu: text,
    container: text,
    publisher: text,
    place: text,
    year: text,
    pages: text,
    url: text,
    note: text,
  },
  rendered,
});

const named = { id: z.string(), names, aliases: z.array(z.string()) };

const codes = z.optional(z.array(z.string()));
const choice = z.object({
  ...{ indicators: codes, entities: codes, partners: codes, products: codes, articles: codes },
  measures: z.optional(z.array(z.enum(MEASURES))),
  statuses: z.optional(z.array(z.enum(STATUSES))),
});
const dimension = z.enum(["entity", "partner", "product", "period"]);
const tableHead = {
  ...{ id: z.string(), names, about: names },
  chart: z.optional(
    z.object({
      type: z.enum(["bar", "column", "line"]),
      label: z.enum(["entity", "partner", "product", "period", "indicator"]),
      value: z.number(),
    }),
  ),
};
const table = z.discriminatedUnion("kind", [
  z.object({
    ...tableHead,
    kind: z.literal("list"),
    choose: z.array(choice),
    columns: z.array(z.string()),
    sort: codes,
  }),
  z.object({
    ...tableHead,
    kind: z.literal("cross"),
    choose: z.array(choice),
    rows: z.array(dimension),
    numbers: z.array(z.object({ indicator: z.string(), measure: z.optional(z.enum(MEASURES)) })),
  }),
  z.object({ ...tableHead, kind: z.literal("events"), kinds: z.optional(z.array(z.enum(EVENT_KINDS))) }),
  z.object({ ...tableHead, kind: z.enum(["pairs", "references"]) }),
]);

export const datasetSchema: z.ZodMiniType<Dataset> = z.object({
  edition: z.string().check(z.regex(/^\d{4}\.\d+$/)),
  released: z.string(),
  documents: z.array(document),
  articles: z.array(z.object({ id: z.string(), document: z.string(), title: z.string(), lines, rendered })),
  citations: z.array(citation),
  entities: z.array(z.object({ ...named, kind: z.enum(ENTITY_KINDS), parent: text })),
  indicators: z.array(z.object({ ...named, definition: z.string(), flow: z.optional(z.boolean()) })),
  products: z.array(z.object({ ...named, parent: text })),
  units: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["currency", "percent", "times", "rank", "number", "physical"]),
      names,
      symbol: z.string(),
    }),
  ),
  figures: z.array(figure),
  events: z.array(event),
  pairs: z.array(pair),
  tables: z.array(table),
});
