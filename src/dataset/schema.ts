import * as z from "zod/mini";
import {
  DATASET_SCHEMA,
  ENTITY_KINDS,
  EVENT_KINDS,
  MEASURES,
  QUALIFIERS,
  STATUSES,
  type Dataset,
} from "../core/record";

/**
 * What a dataset must be, so that the add-in can use it: also the JSON Schema for those who publish their own.
 * Everything has a length and a number that it cannot pass: no dataset makes the add-in slow, or a file too large.
 */

/** What Excel, XML and UTF-8 cannot hold is no text, nor what turns the letters after it round, to be read as others. */
// eslint-disable-next-line no-control-regex -- it is they that are refused
const PLAIN = /^[^\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/u;
const textUpTo = (most: number) => z.string().check(z.maxLength(most, { abort: true }), z.regex(PLAIN));
const listOf = <T extends z.core.$ZodType>(item: T, most: number) => z.array(item).check(z.maxLength(most));

/** Letters, digits, and what stands between them: an id is written into formulas, lists and names of files. */
const id = z
  .string()
  .check(z.minLength(1), z.maxLength(100, { abort: true }), z.regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u));
const optionalId = z.optional(id);
const optionalYes = z.optional(z.boolean());
const name = textUpTo(300).check(z.regex(/\S/));
const line = textUpTo(1_000);
const paragraph = textUpTo(4_000);
const address = z
  .string()
  .check(z.maxLength(2_000, { abort: true }), z.regex(/^https?:\/\/[^\s"<>\\^`{|}]+$/));
const amount = z.number().check(z.minimum(-1e30), z.maximum(1e30));
const lineNumber = z.int().check(z.minimum(0), z.maximum(100_000_000));

const names = z.object({ en: name, ru: name, be: z.optional(name) });
const text = z.optional(line);
const lines = z.tuple([lineNumber, lineNumber]);
const person = z.object({ family: name, given: z.optional(name) });
const rendered = z.optional(
  z.object({
    en: z.object({ short: line, apa: paragraph, gost: paragraph, bibtex: paragraph }),
    ru: z.optional(z.object({ short: line, gost: paragraph })),
  }),
);

const source = z.object({
  document: id,
  article: id,
  lines,
  mention: line,
  citation: optionalId,
  where: z.enum(["body", "reference"]),
});
const sources = listOf(source, 100).check(z.minLength(1));

const figure = z.object({
  id,
  indicator: id,
  measure: z.enum(MEASURES),
  entity: id,
  partner: optionalId,
  product: optionalId,
  period: textUpTo(25),
  basePeriod: z.optional(textUpTo(25)),
  value: amount,
  high: z.optional(amount),
  unit: id,
  qualifier: z.enum(QUALIFIERS),
  status: z.enum(STATUSES),
  coverage: z.optional(z.enum(["part"])),
  resolution: z.number().check(z.minimum(0), z.maximum(1e30)),
  denominator: z.optional(
    z.object({ dimension: z.enum(["entity", "partner", "product", "indicator"]), code: id }),
  ),
  correction: optionalId,
  note: z.optional(paragraph),
  sources,
});

const event = z.object({
  id,
  kind: z.enum(EVENT_KINDS),
  date: textUpTo(25),
  title: z.object({ en: line, ru: line }),
  parties: listOf(id, 200),
  place: optionalId,
  note: z.optional(paragraph),
  sources,
});

const twinning = z.object({
  id,
  a: id,
  b: id,
  years: listOf(z.int().check(z.minimum(1), z.maximum(9_999)), 100),
  note: z.optional(paragraph),
  sources,
});

const document = z.object({
  id,
  file: name,
  sha256: textUpTo(64),
  title: line,
  authors: listOf(person, 200),
  publisher: line,
  published: textUpTo(100),
  language: textUpTo(35),
  url: z.optional(address),
});

const citation = z.object({
  id,
  document: id,
  article: z.union([id, z.literal("")]),
  type: z.enum(["webpage", "book", "chapter", "report", "interview"]),
  authors: listOf(person, 200),
  title: line,
  titleRu: text,
  container: text,
  publisher: text,
  place: text,
  year: z.optional(textUpTo(100)),
  pages: z.optional(textUpTo(100)),
  url: z.optional(address),
  note: z.optional(paragraph),
  rendered,
});

/** A quotation mark would end the text of a number format before its time; a number that is copied begins with it. */
const unitWord = textUpTo(20).check(z.regex(/^(?![=+@-])[^"\p{Cc}]*$/u));
const named = { id, names, aliases: listOf(textUpTo(300), 500) };

const codes = z.optional(listOf(id, 1_000));
const choice = z.object({
  indicators: codes,
  entities: codes,
  partners: codes,
  products: codes,
  articles: codes,
  measures: z.optional(listOf(z.enum(MEASURES), 100)),
  statuses: z.optional(listOf(z.enum(STATUSES), 100)),
});
const choices = listOf(choice, 100);
const words = listOf(textUpTo(100), 100);
const dimension = z.enum(["entity", "partner", "product", "period"]);
const tableHead = {
  id,
  names,
  about: z.object({ en: line, ru: line, be: z.optional(line) }),
  chart: z.optional(
    z.object({
      type: z.enum(["bar", "column", "line"]),
      label: z.enum(["entity", "partner", "product", "period", "indicator"]),
      value: z.int().check(z.minimum(0), z.maximum(100)),
    }),
  ),
};
const table = z.discriminatedUnion("kind", [
  z.object({
    ...tableHead,
    kind: z.literal("list"),
    choose: choices,
    columns: words,
    sort: z.optional(words),
  }),
  z.object({
    ...tableHead,
    kind: z.literal("cross"),
    choose: choices,
    rows: listOf(dimension, 4),
    numbers: listOf(z.object({ indicator: id, measure: z.optional(z.enum(MEASURES)) }), 100),
  }),
  z.object({
    ...tableHead,
    kind: z.literal("events"),
    kinds: z.optional(listOf(z.enum(EVENT_KINDS), 100)),
  }),
  z.object({ ...tableHead, kind: z.enum(["twinnings", "references"]) }),
]);

const topic = z.object({
  ...{ id, names, flows: optionalYes, rest: optionalYes },
  ...{ indicators: codes, products: codes, articles: codes },
});

export const datasetSchema: z.ZodMiniType<Dataset> = z.object({
  schema: z.optional(z.int().check(z.minimum(1), z.maximum(DATASET_SCHEMA))),
  edition: z.string().check(z.regex(/^\d{4}\.\d{1,6}$/)),
  released: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  documents: listOf(document, 10_000),
  articles: listOf(z.object({ id, document: id, title: line, lines, rendered }), 100_000),
  citations: listOf(citation, 100_000),
  entities: listOf(
    z.object({
      ...named,
      ...{ kind: z.enum(ENTITY_KINDS), parent: optionalId, parts: z.optional(named.aliases) },
    }),
    50_000,
  ),
  indicators: listOf(
    z.object({ ...named, definition: paragraph, flow: optionalYes, symmetric: optionalYes }),
    10_000,
  ),
  products: listOf(z.object({ ...named, parent: optionalId, unnamed: optionalYes }), 50_000),
  units: listOf(
    z.object({
      ...{ id, aliases: z.optional(named.aliases) },
      kind: z.enum(["currency", "percent", "times", "rank", "number", "physical"]),
      names,
      symbol: unitWord,
      symbolRu: z.optional(unitWord),
      forms: z.optional(
        z.object({
          en: z.object({ one: unitWord, other: unitWord }),
          ru: z.object({ one: unitWord, few: unitWord, many: unitWord, other: unitWord }),
        }),
      ),
      before: optionalYes,
    }),
    1_000,
  ),
  topics: z.optional(listOf(topic, 100)),
  figures: listOf(figure, 1_000_000),
  events: listOf(event, 200_000),
  twinnings: listOf(twinning, 200_000),
  tables: listOf(table, 500),
});
