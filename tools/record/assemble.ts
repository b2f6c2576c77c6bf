import { groupBy } from "../../src/core/figures/group-by";
import {
  DATASET_SCHEMA,
  type Article,
  type Citation,
  type Dataset,
  type Entity,
  type Figure,
  type PreparedTable,
  type RecordedEvent,
  type Source,
  type Denominator,
} from "../../src/core/record";
import { findNumbers } from "./numbers";
import { renderArticle, renderCitation } from "./render-citations";
import type { EventRow, FigureRow, Of, TwinningRow, RawRecord, RepeatRow } from "./read-record";
import type { Row } from "./table-schema";

/** The dataset that the add-in carries, from a record without findings. */
export function assemble(record: RawRecord, countries: Entity[]): Dataset {
  const sources = sourcesById(record);
  const entities = [...record.entities.map(withoutPlace), ...countries].toSorted(byId);
  return {
    schema: DATASET_SCHEMA,
    ...record.edition,
    documents: record.documents.map(({ at: _at, articles: _articles, ...document }) => document),
    articles: record.documents.flatMap((document) =>
      document.articles.map((article) => toArticle(article, document)),
    ),
    citations: record.citations.map((row) => {
      const citation = toCitation(row, record);
      return { ...citation, rendered: renderCitation(citation, entities) };
    }),
    entities,
    indicators: record.indicators.map(withoutPlace),
    products: record.products.map(withoutPlace),
    units: record.units.map(withoutPlace),
    topics: record.topics.map(withoutPlace),
    figures: record.figures.map((row) => toFigure(row, sources.get(row.id) ?? [])),
    events: record.events.map((row) => toEvent(row, record, sources.get(row.id) ?? [])),
    twinnings: toTwinnings(record.twinnings, sources),
    tables: record.tables.map(({ at: _at, ...table }) => table as PreparedTable),
  };
}

type SourcedRow = Pick<Of<FigureRow>, "article" | "from" | "to" | "mention" | "citation" | "where">;

/** The running text before titles of references, a passage with a reference before one without, then the row's own source first. */
function sourcesById(record: RawRecord): Map<string, Source[]> {
  const documentOf = new Map(
    record.documents.flatMap(({ id, articles }) => articles.map((a) => [a.id, id] as const)),
  );
  const toSource = ({ article, from, to, mention, citation, where }: SourcedRow): Source => {
    const document = documentOf.get(article) ?? "";
    return withoutEmpty({
      document,
      article,
      lines: [from, to],
      mention,
      citation: citation === undefined ? undefined : `${document}-${citation}`,
      where,
    });
  };
  const own = [...record.figures, ...record.events, ...record.twinnings].map(
    (row) => [row.id, toSource(row)] as const,
  );
  const repeated = record.repeats.map((row: Of<RepeatRow>) => [row.of, toSource(row)] as const);
  const byId = groupBy([...own, ...repeated], ([id]) => id);
  const rank = ({ where, citation }: Source) =>
    2 * Number(where === "reference") + Number(citation === undefined);
  const bestFirst = (a: Source, b: Source) => rank(a) - rank(b);
  return new Map([...byId].map(([id, pairs]) => [id, pairs.map(([, source]) => source).toSorted(bestFirst)]));
}

function toFigure(row: Of<FigureRow>, sources: Source[]): Figure {
  const {
    at: _at,
    article: _article,
    from: _from,
    to: _to,
    mention,
    citation: _citation,
    where: _where,
    ...fields
  } = row;
  return withoutEmpty({
    ...fields,
    denominator: toDenominator(row.denominator),
    resolution: resolutionOf(mention, row.value),
    sources,
  });
}

function toDenominator(text: string | undefined): Denominator | undefined {
  const [dimension, code] = text?.split("=") ?? [];
  return dimension && code ? { dimension: dimension as Denominator["dimension"], code } : undefined;
}

/** Worth of the last digit printed; where the mention says the value in another way ("fell 2.1 times"), as exact as that. */
function resolutionOf(mention: string, value: number): number {
  const said = findNumbers(mention).filter(({ resolution }) => resolution > 0);
  const same = said.find((number) => number.value === Math.abs(value));
  if (same) return same.resolution;
  const [other] = said;
  return other ? Number(((other.resolution / other.value) * Math.abs(value)).toPrecision(2)) : 0;
}

function toEvent(row: Of<EventRow>, record: RawRecord, sources: Source[]): RecordedEvent {
  const { id, kind, date, title, titleRu, place, note } = row;
  const parties = record.parties.filter(({ event }) => event === id).map(({ party }) => party);
  return withoutEmpty({ id, kind, date, title: { en: title, ru: titleRu }, parties, place, note, sources });
}

function toTwinnings(rows: Of<TwinningRow>[], sources: Map<string, Source[]>) {
  return [...groupBy(rows, (row) => row.id).values()].map((same) => {
    const { id, a, b, note } = same[0] as Of<TwinningRow>;
    return withoutEmpty({
      id,
      a,
      b,
      years: same.map(({ year }) => year),
      note,
      sources: sources.get(id) ?? [],
    });
  });
}

function toArticle(
  item: RawRecord["documents"][number]["articles"][number],
  document: RawRecord["documents"][number],
): Article {
  const article = { ...item, document: document.id };
  return { ...article, rendered: renderArticle(article, document, document.articles.length === 1) };
}

function toCitation(row: Row<RawRecord["citations"][number]>, record: RawRecord): Citation {
  const { at: _at, number, marker: _marker, from, to: _to, ...fields } = row;
  const articles = record.documents.find(({ id }) => id === row.document)?.articles ?? [];
  const article = articles.find(({ lines: [first, last] }) => from >= first && from <= last);
  const authors = record.authors
    .filter((author) => author.document === row.document && author.number === number)
    .map(({ family, given }) => withoutEmpty({ family, given }));
  return withoutEmpty({ ...fields, id: `${row.document}-${number}`, article: article?.id ?? "", authors });
}

function withoutPlace<T extends { at: unknown }>({ at: _at, ...item }: T): Omit<T, "at"> {
  return item;
}

function withoutEmpty<T extends object>(item: T): T {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T;
}

const byId = (a: Entity, b: Entity) => (a.id < b.id ? -1 : 1);
