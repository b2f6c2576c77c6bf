import { openEdition } from "../../src/core/edition/edition";
import { listItems } from "../../src/search/browse-item";
import { countValues } from "../../src/search/facets";
import { topicsOfFigure, topicsOfSources } from "../../src/search/topics";
import { realDataset, realEdition } from "../real-dataset";
import { datasetOf, figureOf } from "../small-dataset";

const topics = [
  { id: "trade", names: { en: "Trade", ru: "Торговля" }, flows: true },
  { id: "leather", names: { en: "Leather", ru: "Кожа" }, products: ["goods"], articles: ["a"] },
  { id: "rest", names: { en: "Rest", ru: "Прочее" }, rest: true },
];
const source = (article: string) => [{ ...figureOf({}).sources[0], article }] as never;
const edition = openEdition({
  ...datasetOf([]),
  products: ["total", "goods", "food"].map((id) => ({
    id,
    names: { en: id, ru: id },
    aliases: [],
    ...(id === "food" ? { parent: "goods" } : {}),
  })),
  topics,
});

test("a product that is part of another has its topics", () =>
  expect(topicsOfFigure(edition, figureOf({ product: "food" }))).toContain("leather"));

test("what neither indicator nor product places is placed by its article, else with the rest", () => {
  const jobs = { indicator: "jobs", product: undefined };
  expect(topicsOfFigure(edition, figureOf({ ...jobs, sources: source("a") }))).toEqual(["leather"]);
  expect(topicsOfFigure(edition, figureOf({ ...jobs, sources: source("b") }))).toEqual(["rest"]);
  expect(topicsOfSources(edition, source("b"))).toEqual(["rest"]);
});

test("a dataset without topics has none, and no harm comes of it", () => {
  const bare = openEdition({ ...realDataset, topics: undefined });
  expect(realDataset.figures.flatMap((figure) => topicsOfFigure(bare, figure))).toEqual([]);
});

test("topics stand in the order of their list, and each has a figure", () => {
  const counts = countValues(realEdition, listItems(realEdition).figures, {}, "topic");
  expect(counts.map(({ code }) => code)).toEqual((realDataset.topics ?? []).map(({ id }) => id));
});
