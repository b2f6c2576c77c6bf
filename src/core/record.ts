/** The record as the add-in carries it: the shape of `dataset.json`. The CSV and YAML under `data/` build it. */

export const MEASURES = ["level", "growth", "index", "ratio", "share", "rank", "change"] as const;
/**
 * How a number relates to what is measured: `level` the amount itself; `growth` its change against
 * `basePeriod` in percent; `index` the level as percent of the base period's; `ratio` the same as a multiple
 * ("5.5 times"); `share` a part of its `denominator` in percent; `rank` a place in an order; `change` an absolute change.
 */
export type Measure = (typeof MEASURES)[number];

export const QUALIFIERS = [
  "exact",
  "about",
  "more_than",
  "less_than",
  "almost",
  "up_to",
  "at_least",
  "between",
] as const;
/** How exactly the source says it. `between` runs from `value` to `high`. */
export type Qualifier = (typeof QUALIFIERS)[number];

export const STATUSES = ["actual", "estimate", "target", "plan"] as const;
/** Whether it happened (`actual`, `estimate`) or is only wanted (`target`, `plan`). */
export type Status = (typeof STATUSES)[number];

export const EVENT_KINDS = [
  "agreement",
  "meeting",
  "forum",
  "exhibition",
  "programme",
  "opening",
  "registration",
  "shipment",
  "plan",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const ENTITY_KINDS = [
  "world",
  "union",
  "group",
  "country",
  "region",
  "district",
  "city",
  "organisation",
  "zone",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export interface Names {
  en: string;
  ru: string;
  be?: string;
}

/** Where a reader can check it: `mention` stands in lines `from`–`to` (1-based) of the document's text file. */
export interface Source {
  document: string;
  article: string;
  lines: [from: number, to: number];
  mention: string;
  /** Id of the reference that backs it. */
  citation?: string;
  where: "body" | "reference";
}

/** What a share is a part of: the dimension that widens, and to what. Food in the exports of goods: `{ product: "goods" }`. */
export interface Denominator {
  dimension: "entity" | "partner" | "product" | "indicator";
  code: string;
}

export interface Figure {
  id: string;
  indicator: string;
  measure: Measure;
  entity: string;
  partner?: string;
  product?: string;
  /** SDMX time period: `2020`, `2020-Q1`, `2021-01`, `2021-01/2021-02`. */
  period: string;
  basePeriod?: string;
  /** In base units: dollars, not millions; percent for growth, index and share. */
  value: number;
  /** Upper end; only with the qualifier `between`. */
  high?: number;
  unit: string;
  qualifier: Qualifier;
  status: Status;
  /** Counts a part of the period only (a trading session of a month): the whole has at least that. */
  coverage?: "part";
  /** Worth of the last digit that the source prints: 100000 for "$214.7 million"; 0 where words say a fraction. */
  resolution: number;
  denominator?: Denominator;
  /** Wrong on its face: id of the figure that says what is likely meant, and that functions answer with. */
  correction?: string;
  note?: string;
  /** Best first. */
  sources: Source[];
}

export interface RecordedEvent {
  id: string;
  kind: EventKind;
  /** As precise as the source: `2021`, `2021-03`, `2021-03-19`; `../2021-03`, by then, where it gives none. */
  date: string;
  title: { en: string; ru: string };
  parties: string[];
  place?: string;
  note?: string;
  sources: Source[];
}

/** Two twinned places and the years of their agreements. */
export interface Twinning {
  id: string;
  a: string;
  b: string;
  years: number[];
  note?: string;
  sources: Source[];
}

export interface Person {
  family: string;
  given?: string;
}

/** A reference rendered when the dataset is built, by style. */
export interface Rendered {
  short: string;
  apa: string;
  gost: string;
  bibtex: string;
}

/** In English always; in Russian, as Russian texts cite, where the reference has a Russian title. */
export interface RenderedIn {
  en: Rendered;
  ru?: Pick<Rendered, "short" | "gost">;
}

export interface SourceDocument {
  id: string;
  file: string;
  sha256: string;
  title: string;
  authors: Person[];
  publisher: string;
  published: string;
  language: string;
  url?: string;
}

export interface Article {
  id: string;
  document: string;
  title: string;
  lines: [from: number, to: number];
  rendered?: RenderedIn;
}

export interface Citation {
  id: string;
  document: string;
  article: string;
  type: "webpage" | "book" | "chapter" | "report" | "interview";
  authors: Person[];
  title: string;
  titleRu?: string;
  container?: string;
  publisher?: string;
  place?: string;
  year?: string;
  pages?: string;
  url?: string;
  note?: string;
  rendered?: RenderedIn;
}

export interface Entity {
  id: string;
  kind: EntityKind;
  names: Names;
  aliases: string[];
  /** Names of parts of it: offered to whom may mean it, never taken for it. */
  parts?: string[];
  parent?: string;
}

export interface Indicator {
  id: string;
  names: Names;
  aliases: string[];
  definition: string;
  /** Trade flows have a partner and a product; the others need neither. */
  flow?: boolean;
  /** The same from either side: a turnover of the one is that of the other. */
  symmetric?: boolean;
}

export interface Product {
  id: string;
  names: Names;
  aliases: string[];
  parent?: string;
  /** Everything, where the source names no goods: titles leave it out. */
  unnamed?: boolean;
}

export interface Unit {
  id: string;
  kind: "currency" | "percent" | "times" | "rank" | "number" | "physical";
  names: Names;
  symbol: string;
  aliases?: string[];
  /** Where Russian writes it otherwise: «т». */
  symbolRu?: string;
  /** Words that agree with the number before them, by its plural category. */
  forms?: {
    en: { one: string; other: string };
    ru: { one: string; few: string; many: string; other: string };
  };
  /** The symbol goes before the number: $5. */
  before?: boolean;
}

/** What figures and events are about, in the reader's words. */
export interface Topic {
  id: string;
  names: Names;
  /** Holds the trade flows. */
  flows?: boolean;
  /** Holds what no other topic does. */
  rest?: boolean;
  indicators?: string[];
  products?: string[];
  articles?: string[];
}

/** Which figures a table shows: those that meet every list given. */
export interface FigureChoice {
  indicators?: string[];
  measures?: Measure[];
  entities?: string[];
  partners?: string[];
  products?: string[];
  statuses?: Status[];
  articles?: string[];
}

export type TableDimension = "entity" | "partner" | "product" | "period";

interface TableHead {
  id: string;
  names: Names;
  about: Names;
  chart?: { type: "bar" | "column" | "line"; label: TableDimension | "indicator"; value: number };
}

/** A list has a figure a row; its `columns` are those of `FIGURES`. */
interface ListTable extends TableHead {
  kind: "list";
  choose: FigureChoice[];
  columns: string[];
  sort?: string[];
}

/** A cross table has a row for each combination of `rows`, and a column for each of `numbers`. */
interface CrossTable extends TableHead {
  kind: "cross";
  choose: FigureChoice[];
  rows: TableDimension[];
  numbers: { indicator: string; measure?: Measure }[];
}

interface EventTable extends TableHead {
  kind: "events";
  kinds?: EventKind[];
}

interface OtherTable extends TableHead {
  kind: "twinnings" | "references";
}

export type PreparedTable = ListTable | CrossTable | EventTable | OtherTable;

/** Raised when a dataset may say what earlier add-ins cannot read. */
export const DATASET_SCHEMA = 1;

export interface Dataset {
  /** Of the shape that it has; none is 1. */
  schema?: number;
  edition: string;
  released: string;
  documents: SourceDocument[];
  articles: Article[];
  citations: Citation[];
  entities: Entity[];
  indicators: Indicator[];
  products: Product[];
  units: Unit[];
  /** In the order in which they are listed. */
  topics?: Topic[];
  figures: Figure[];
  events: RecordedEvent[];
  twinnings: Twinning[];
  tables: PreparedTable[];
}
