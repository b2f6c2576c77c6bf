import type { Dataset, FigureChoice, Source } from "../core/record";
import type { DatasetFlaw } from "./refresh-problem";

type List =
  "documents" | "articles" | "citations" | "entities" | "indicators" | "products" | "units" | "figures";

/** A code, where it stands, and the list that must have it. */
type Reference = [list: List, where: string, code: string | undefined];

/** Codes that lead nowhere. */
export function* findBrokenReferences(dataset: Dataset): Generator<DatasetFlaw> {
  const known = new Map<List, Set<string>>();
  const knows = (list: List, code: string) => {
    const ids = known.get(list) ?? new Set(dataset[list].map(({ id }) => id));
    known.set(list, ids);
    return ids.has(code);
  };
  for (const [list, where, code] of referencesOf(dataset))
    if (code !== undefined && !knows(list, code)) yield { kind: "unknown", where, what: code };
}

function* referencesOf(dataset: Dataset): Generator<Reference> {
  for (const [at, { document }] of dataset.articles.entries())
    yield ["documents", `articles.${at}.document`, document];
  for (const [at, { document }] of dataset.citations.entries())
    yield ["documents", `citations.${at}.document`, document];
  for (const list of ["entities", "products"] as const)
    for (const [at, { parent }] of dataset[list].entries()) yield [list, `${list}.${at}.parent`, parent];
  yield* inFigures(dataset);
  yield* inEventsAndTwinnings(dataset);
  for (const [at, table] of dataset.tables.entries()) {
    if (table.kind !== "list" && table.kind !== "cross") continue;
    for (const choice of table.choose) yield* inChoice(choice, `tables.${at}.choose`);
    if (table.kind === "cross")
      for (const { indicator } of table.numbers) yield ["indicators", `tables.${at}.numbers`, indicator];
  }
}

const DENOMINATORS = {
  entity: "entities",
  partner: "entities",
  product: "products",
  indicator: "indicators",
} as const;

function* inFigures({ figures }: Dataset): Generator<Reference> {
  for (const [at, figure] of figures.entries()) {
    const where = `figures.${at}`;
    yield ["indicators", `${where}.indicator`, figure.indicator];
    yield ["entities", `${where}.entity`, figure.entity];
    yield ["entities", `${where}.partner`, figure.partner];
    yield ["products", `${where}.product`, figure.product];
    yield ["units", `${where}.unit`, figure.unit];
    yield ["figures", `${where}.correction`, figure.correction];
    if (figure.denominator)
      yield [DENOMINATORS[figure.denominator.dimension], `${where}.denominator`, figure.denominator.code];
    yield* inSources(figure.sources, where);
  }
}

function* inEventsAndTwinnings({ events, twinnings }: Dataset): Generator<Reference> {
  for (const [at, { parties, place, sources }] of events.entries()) {
    for (const party of parties) yield ["entities", `events.${at}.parties`, party];
    yield ["entities", `events.${at}.place`, place];
    yield* inSources(sources, `events.${at}`);
  }
  for (const [at, { a, b, sources }] of twinnings.entries()) {
    yield ["entities", `twinnings.${at}.a`, a];
    yield ["entities", `twinnings.${at}.b`, b];
    yield* inSources(sources, `twinnings.${at}`);
  }
}

function* inSources(sources: readonly Source[], where: string): Generator<Reference> {
  for (const { document, article, citation } of sources) {
    yield ["documents", `${where}.sources`, document];
    yield ["articles", `${where}.sources`, article];
    yield ["citations", `${where}.sources`, citation];
  }
}

function* inChoice(choice: FigureChoice, where: string): Generator<Reference> {
  const lists: [List, string[] | undefined][] = [
    ["indicators", choice.indicators],
    ["entities", choice.entities],
    ["entities", choice.partners],
    ["products", choice.products],
    ["articles", choice.articles],
  ];
  for (const [list, codes] of lists) for (const code of codes ?? []) yield [list, where, code];
}
