import { flawsOfFigure } from "../core/figures/flaws-of-figure";
import { isEventDate } from "../core/periods/event-date";
import type { Dataset } from "../core/record";
import { findBrokenReferences } from "./find-broken-references";
import { findCircles } from "./find-circles";
import type { DatasetFlaw } from "./refresh-problem";

/**
 * What does not fit together in a dataset of the right shape. The build of the record asks the same as whoever takes a
 * dataset from elsewhere. The work grows with the dataset.
 */
export function* flawsOfDataset(dataset: Dataset): Generator<DatasetFlaw> {
  if (dataset.figures.length === 0) yield { kind: "empty", where: "figures", what: "" };
  yield* findRepeatedIds(dataset);
  yield* findCircles("entities", dataset.entities, ({ parent }) => parent);
  yield* findCircles("products", dataset.products, ({ parent }) => parent);
  yield* findCircles("figures", dataset.figures, ({ correction }) => correction);
  yield* findBrokenReferences(dataset);
  yield* findWrongFigures(dataset);
  yield* findWrongLines(dataset);
}

/** Figures, events and twinnings share their ids: one may be cited by its id alone. */
function* findRepeatedIds(dataset: Dataset): Generator<DatasetFlaw> {
  const { documents, articles, citations, entities, indicators, products, units, tables } = dataset;
  const lists = { documents, articles, citations, entities, indicators, products, units, tables };
  for (const [name, items] of Object.entries(lists)) yield* repeatedIn(name, items, new Set());
  const recorded = new Set<string>();
  for (const name of ["figures", "events", "twinnings"] as const)
    yield* repeatedIn(name, dataset[name], recorded);
}

function* repeatedIn(
  name: string,
  items: readonly { id: string }[],
  seen: Set<string>,
): Generator<DatasetFlaw> {
  for (const [at, { id }] of items.entries()) {
    if (seen.has(id)) yield { kind: "twice", where: `${name}.${at}.id`, what: id };
    seen.add(id);
  }
}

function* findWrongFigures({ figures, units }: Dataset): Generator<DatasetFlaw> {
  const kinds = new Map(units.map(({ id, kind }) => [id, kind]));
  for (const [at, figure] of figures.entries())
    for (const what of flawsOfFigure(figure, (unit) => kinds.get(unit)))
      yield { kind: "wrong", where: `figures.${at}`, what };
}

function* findWrongLines({ articles, figures, events, twinnings }: Dataset): Generator<DatasetFlaw> {
  for (const [at, { lines }] of articles.entries())
    if (lines[0] > lines[1])
      yield { kind: "wrong", where: `articles.${at}.lines`, what: "lines run backwards" };
  for (const [name, items] of Object.entries({ figures, events, twinnings }))
    for (const [at, { sources }] of items.entries())
      if (sources.some(({ lines }) => lines[0] > lines[1]))
        yield { kind: "wrong", where: `${name}.${at}.sources`, what: "lines run backwards" };
  for (const [at, { date }] of events.entries())
    if (!isEventDate(date)) yield { kind: "wrong", where: `events.${at}.date`, what: `"${date}" is no date` };
}
