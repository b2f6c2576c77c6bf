import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { EventKind, Measure, Qualifier, Status } from "../../src/core/record";
import type { Finding } from "./finding";
import {
  countryItem,
  documentItem,
  editionFile,
  entityItem,
  indicatorItem,
  productItem,
  tableItem,
  topicItem,
  unitItem,
  unnamedItem,
  wordsItem,
} from "./lists";
import { readList } from "./read-list";
import { readTable, type Row, type TableSchema } from "./table-schema";

interface Place {
  from: number;
  to: number;
  mention: string;
}

interface Sourced extends Place {
  citation?: number;
  where: "body" | "reference";
}

export interface FigureRow extends Sourced {
  id: string;
  indicator: string;
  measure: Measure;
  entity: string;
  partner?: string;
  product?: string;
  period: string;
  basePeriod?: string;
  value: number;
  high?: number;
  unit: string;
  qualifier: Qualifier;
  status: Status;
  coverage?: "part";
  denominator?: string;
  correction?: string;
  note?: string;
}

export interface RepeatRow extends Sourced {
  of: string;
}

export interface EventRow extends Sourced {
  id: string;
  kind: EventKind;
  date: string;
  title: string;
  titleRu: string;
  place?: string;
  note?: string;
}

export interface PartyRow {
  event: string;
  party: string;
}

export interface TwinningRow extends Sourced {
  id: string;
  a: string;
  b: string;
  year: number;
  note?: string;
}

export interface UnrecordedRow extends Place {
  reason: string;
}

export interface CitationRow {
  document: string;
  number: number;
  type: "webpage" | "book" | "chapter" | "report" | "interview";
  title: string;
  titleRu?: string;
  container?: string;
  publisher?: string;
  place?: string;
  year?: string;
  pages?: string;
  url?: string;
  marker: number;
  from: number;
  to: number;
  note?: string;
}

export interface AuthorRow {
  document: string;
  number: number;
  family: string;
  given?: string;
}

type Item<T extends z.ZodType> = Row<z.infer<T> & object>;

/** A row that belongs to an article. */
export type Of<T> = Row<T> & { article: string };

export interface RawRecord {
  edition: z.infer<typeof editionFile>;
  documents: Item<typeof documentItem>[];
  entities: Item<typeof entityItem>[];
  countries: Item<typeof countryItem>[];
  indicators: Item<typeof indicatorItem>[];
  products: Item<typeof productItem>[];
  units: Item<typeof unitItem>[];
  topics: Item<typeof topicItem>[];
  tables: Item<typeof tableItem>[];
  words: Item<typeof wordsItem>[];
  unnamed: Item<typeof unnamedItem>[];
  citations: Row<CitationRow>[];
  authors: Row<AuthorRow>[];
  figures: Of<FigureRow>[];
  repeats: Of<RepeatRow>[];
  events: Of<EventRow>[];
  parties: Of<PartyRow>[];
  twinnings: Of<TwinningRow>[];
  unrecorded: Of<UnrecordedRow>[];
}

/** Tables that an article's folder may hold. */
export const ARTICLE_TABLES = ["figures", "repeats", "events", "parties", "twinnings", "unrecorded"] as const;

/** Reads all of `data/`. What cannot be read goes to `findings`, and is left out. */
export function readRecord(root: string, findings: Finding[]): RawRecord {
  const path = (file: string) => join(root, file);
  const schema = (name: string) =>
    JSON.parse(readFileSync(path(`schemas/${name}.json`), "utf8")) as TableSchema;
  const table = <T>(file: string, name: string) =>
    readTable<T>(path(file), `data/${file}`, schema(name), findings);
  const items = <T extends object>(file: string, item: z.ZodType<T>) =>
    readList(path(file), `data/${file}`, item, findings);

  const documents = items("documents.yaml", documentItem);
  const articles = documents.flatMap((document) => document.articles.map((article) => article.id));
  checkFolders(path("articles"), articles, findings);
  const ofArticles = <T>(name: (typeof ARTICLE_TABLES)[number]): Of<T>[] =>
    articles.flatMap((article) => {
      const file = `articles/${article}/${name}.csv`;
      return existsSync(path(file)) ? table<T>(file, name).map((row) => ({ ...row, article })) : [];
    });
  const entityFiles = readdirSync(path("entities")).filter((name) => name !== "countries.yaml");

  return {
    edition: editionFile.parse(JSON.parse(readFileSync(path("edition.json"), "utf8"))),
    documents,
    entities: entityFiles.flatMap((name) => items(`entities/${name}`, entityItem)),
    countries: items("entities/countries.yaml", countryItem),
    indicators: items("indicators.yaml", indicatorItem),
    products: items("products.yaml", productItem),
    units: items("units.yaml", unitItem),
    topics: items("topics.yaml", topicItem),
    tables: items("tables.yaml", tableItem),
    words: items("words.yaml", wordsItem),
    unnamed: items("unnamed.yaml", unnamedItem),
    citations: table<CitationRow>("citations.csv", "citations"),
    authors: table<AuthorRow>("authors.csv", "authors"),
    figures: ofArticles<FigureRow>("figures"),
    repeats: ofArticles<RepeatRow>("repeats"),
    events: ofArticles<EventRow>("events"),
    parties: ofArticles<PartyRow>("parties"),
    twinnings: ofArticles<TwinningRow>("twinnings"),
    unrecorded: ofArticles<UnrecordedRow>("unrecorded"),
  };
}

function checkFolders(folder: string, articles: string[], findings: Finding[]): void {
  const known = new Set<string>(ARTICLE_TABLES.map((name) => `${name}.csv`));
  for (const name of readdirSync(folder)) {
    const file = `data/articles/${name}`;
    if (!articles.includes(name)) findings.push({ file, message: "is not an article of documents.yaml" });
    else
      for (const table of readdirSync(join(folder, name)))
        if (!known.has(table))
          findings.push({
            file: `${file}/${table}`,
            message: `is unknown; known are ${[...known].join(", ")}`,
          });
  }
}
