import fc from "fast-check";
import type { Dataset, Figure } from "../../src/core/record";
import { checkDataset } from "../../src/dataset/check-dataset";
import { realDataset } from "../real-dataset";

type Change = (dataset: Dataset) => void;

const changed = (change: Change): Dataset => {
  const dataset = structuredClone(realDataset);
  change(dataset);
  return dataset;
};
const problemOf = (json: unknown) => {
  const checked = checkDataset(json);
  return checked.ok ? undefined : checked.problem;
};
const first = <T>(items: T[]): T => items[0] as T;
const inFirst =
  (fields: Partial<Record<keyof Figure, unknown>>): Change =>
  ({ figures }) =>
    void Object.assign(first(figures), fields);

test("the add-in's own dataset is sound", () => expect(problemOf(realDataset)).toBeUndefined());

test.each<[string, string, Change]>([
  ["a figure twice", "twice", ({ figures }) => void figures.push(first(figures))],
  [
    "an event with a figure's id",
    "twice",
    ({ events, figures }) => void (first(events).id = first(figures).id),
  ],
  ["an entity twice", "twice", ({ entities }) => void entities.push(first(entities))],
  ["a unit twice", "twice", ({ units }) => void units.push(first(units))],
  ["a place within itself", "circle", ({ entities }) => void (first(entities).parent = first(entities).id)],
  [
    "places within each other",
    "circle",
    ({ entities: [a, b] }) => void (a && b && ((a.parent = b.id), (b.parent = a.id))),
  ],
  [
    "every place in a circle",
    "circle",
    ({ entities }) =>
      entities.forEach((one, at) => void (one.parent = entities[(at + 1) % entities.length]?.id)),
  ],
  [
    "a ladder of places without end",
    "circle",
    ({ entities }) => entities.forEach((one, at) => void (one.parent = entities[at + 1]?.id)),
  ],
  ["a product within itself", "circle", ({ products }) => void (first(products).parent = first(products).id)],
  [
    "a figure that is its own correction",
    "circle",
    ({ figures }) => void (first(figures).correction = first(figures).id),
  ],
  ["an unknown indicator", "unknown", inFirst({ indicator: "atlantis" })],
  ["an unknown place", "unknown", inFirst({ entity: "XX" })],
  ["an unknown partner", "unknown", inFirst({ partner: "XX" })],
  ["an unknown product", "unknown", inFirst({ product: "atlantis" })],
  ["an unknown unit", "unknown", inFirst({ unit: "ATL" })],
  ["a correction that there is not", "unknown", inFirst({ correction: "atlantis" })],
  [
    "a source in no document",
    "unknown",
    ({ figures }) => void (first(first(figures).sources).document = "atlantis"),
  ],
  [
    "a source in no reference",
    "unknown",
    ({ figures }) => void (first(first(figures).sources).citation = "atlantis"),
  ],
  ["an event of nobody known", "unknown", ({ events }) => void first(events).parties.push("XX")],
  ["a twinning with nobody known", "unknown", ({ twinnings }) => void (first(twinnings).a = "XX")],
  ["no period", "wrong", inFirst({ period: "2020-Q9" })],
  ["a period of dashes", "wrong", inFirst({ period: "-".repeat(25) })],
  ["a period written otherwise", "wrong", inFirst({ period: "2021-01/2021-03" })],
  ["a range that runs backwards", "wrong", inFirst({ qualifier: "between", value: 2, high: 1 })],
  ["a range without an end", "wrong", inFirst({ qualifier: "between", high: undefined })],
  ["growth in dollars", "wrong", inFirst({ measure: "growth", basePeriod: "2019", unit: "USD" })],
  [
    "a share of nothing",
    "wrong",
    inFirst({ measure: "share", unit: "PERCENT", basePeriod: undefined, denominator: undefined }),
  ],
  ["lines that run backwards", "wrong", ({ figures }) => void (first(first(figures).sources).lines = [5, 2])],
  ["an event on no day", "wrong", ({ events }) => void (first(events).date = "2021-02-30")],
  ["an event before a stretch", "wrong", ({ events }) => void (first(events).date = "../2021/2022")],
  ["no figure at all", "empty", ({ figures }) => void (figures.length = 0)],
])("%s is refused: %s", (_, kind, change) => {
  expect(problemOf(changed(change))).toMatchObject({ code: "flawed", flaw: { kind } });
});

const LONG = "x".repeat(1_000_000);

test.each<[string, string, Change]>([
  ["a name of 1 MB", "entities.0.names.en", ({ entities }) => void (first(entities).names.en = LONG)],
  ["a name of nothing", "entities.0.names.en", ({ entities }) => void (first(entities).names.en = " ")],
  ["a note of 1 MB", "figures.0.note", inFirst({ note: LONG })],
  ["a period of 4,000 dashes", "figures.0.period", inFirst({ period: "-".repeat(4_000) })],
  ["a title of 1 MB", "events.0.title.en", ({ events }) => void (first(events).title.en = LONG)],
  ["an id of 1 MB", "figures.0.id", inFirst({ id: LONG })],
  ["an id with a bar", "figures.0.id", inFirst({ id: "a|b" })],
  ["an id that is a formula", "figures.0.id", inFirst({ id: "=1+1" })],
  ["an id of nothing", "figures.0.id", inFirst({ id: "" })],
  [
    "an address that runs",
    "documents.0.url",
    ({ documents }) => void (first(documents).url = "javascript:alert(1)"),
  ],
  [
    "an address of 5,000 letters",
    "documents.0.url",
    ({ documents }) => void (first(documents).url = `https://a.b/${"x".repeat(5_000)}`),
  ],
  [
    "an address with a quotation mark",
    "documents.0.url",
    ({ documents }) => void (first(documents).url = 'https://a.b/"onload="'),
  ],
  ["a unit that begins a formula", "units.0.symbol", ({ units }) => void (first(units).symbol = "=")],
  [
    "a name that turns what follows round",
    "entities.0.names.en",
    ({ entities }) => void (first(entities).names.en = "Minsk\u202e"),
  ],
  ["a unit that ends the number format", "units.0.symbol", ({ units }) => void (first(units).symbol = 'in"')],
  ["a text that Excel cannot hold", "figures.0.note", inFirst({ note: "a\u0000b" })],
  ["half a letter", "figures.0.note", inFirst({ note: "\ud800" })],
  ["a number at the edge", "figures.0.value", inFirst({ value: 1.7e308 })],
  ["a number over the edge", "figures.0.value", inFirst({ value: Infinity })],
  ["a negative resolution", "figures.0.resolution", inFirst({ resolution: -1 })],
  [
    "a line that is no number of a line",
    "figures.0.sources.0.lines.0",
    ({ figures }) => void (first(first(figures).sources).lines[0] = 1.5),
  ],
  [
    "thousands of other names",
    "entities.0.aliases",
    ({ entities }) => void (first(entities).aliases = Array.from({ length: 10_000 }, String)),
  ],
  [
    "thousands of sources",
    "figures.0.sources",
    ({ figures }) =>
      void (first(figures).sources = Array.from({ length: 1_000 }, () => first(first(figures).sources))),
  ],
  ["an edition of any words", "edition", (dataset) => void (dataset.edition = "<script>")],
  ["no date", "released", (dataset) => void (dataset.released = "soon")],
])("%s is refused at %s", (_, where, change) => {
  expect(problemOf(changed(change))).toEqual({ code: "not-a-dataset", where });
});

test("what comes through a file keeps nothing of an infinite number", () =>
  expect(
    problemOf(JSON.parse(JSON.stringify(realDataset).replace(/"value":\d+/, '"value":1e999'))),
  ).toMatchObject({
    code: "not-a-dataset",
  }));

test("whatever else JSON may hold is refused and never throws", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(checkDataset(json).ok).toBe(false);
    }),
  );
});

test("any one field made into something else is refused, or harmless", () => {
  const keys = [
    "figures",
    "entities",
    "units",
    "events",
    "twinnings",
    "tables",
    "documents",
    "citations",
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.nat(), fc.nat(), fc.jsonValue(), (list, at, field, value) => {
      const dataset = changed(() => undefined);
      const items = dataset[list] as unknown as Record<string, unknown>[];
      const item = items[at % items.length] ?? {};
      const names = Object.keys(item);
      item[names[field % names.length] ?? ""] = value;
      expect(() => checkDataset(dataset)).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

test("the work grows no faster than the dataset", () => {
  const datasetOfSize = (times: number) =>
    changed((dataset) => {
      const figures = dataset.figures;
      dataset.figures = Array.from({ length: times }, (_, at) =>
        figures.map((figure) => ({ ...figure, id: `${figure.id}-${at}`, correction: undefined })),
      ).flat();
    });
  const timeOf = (dataset: Dataset) => {
    const start = process.cpuUsage().user;
    expect(problemOf(dataset)).toBeUndefined();
    return process.cpuUsage().user - start;
  };
  const [small, large] = [datasetOfSize(20), datasetOfSize(160)];
  timeOf(small);
  expect(timeOf(large) / timeOf(small)).toBeLessThan(8 * 4);
});
