import { ask } from "../../src/core/ask/ask";
import { NO_OPTIONS } from "../../src/core/ask/find-stated";
import { askBlock } from "../../src/core/ask/ask-block";
import { isProblem } from "../../src/core/show/cell";
import { CALLS } from "../../src/core/calls/calls";
import { loosenNames } from "../../src/core/edition/loosen-names";
import { openEdition, type Edition } from "../../src/core/edition/edition";
import { editionCache } from "../../src/core/edition/edition-cache";
import type { Problem } from "../../src/core/question/problem";
import { explain, explainBriefly } from "../../src/core/show/explain";
import { realDataset } from "../real-dataset";

const PLACES = realDataset.entities.slice(0, 208).map(({ names }) => names.en);
/** 500 × 40 cells with 208 different questions that nothing answers. */
const PARTNERS = Array.from({ length: 500 }, (_, i) => [PLACES[i % PLACES.length]]);
const SAME_YEARS = [Array.from({ length: 40 }, () => 1950)];

const settingOf = (edition: Edition) => ({ edition, language: "en" as const });

function problemsOf(edition: Edition, inputs: unknown[]): Problem[] {
  const result = CALLS.TURNOVER(settingOf(edition), inputs);
  if (!result.ok) throw new Error("the block is refused");
  return result.value.cells.flat().flatMap((cell) => (isProblem(cell) ? [cell.problem] : []));
}

test("a block asks each different question once, and another block none of them again", () => {
  const edition = openEdition(realDataset);
  const asked = jest.fn(ask);
  const askAll = () =>
    askBlock(edition, {
      by: "turnover",
      indicator: edition.indicators.position("turnover"),
      measure: "level",
      entityArgument: "reporter",
      defaultPartner: -1,
      options: NO_OPTIONS,
      ask: asked,
      inputs: { entity: "Belarus", partner: PARTNERS, period: SAME_YEARS, product: null },
    });
  const first = askAll();
  expect(first.ok && first.value.flat()).toHaveLength(20_000);
  expect(asked).toHaveBeenCalledTimes(PLACES.length);
  askAll();
  expect(asked).toHaveBeenCalledTimes(PLACES.length);
});

test.each([undefined, "derive=yes"])("what is near is looked for once a question, options %s", (options) => {
  const edition = openEdition(realDataset);
  const looked = jest.spyOn(edition.figures, "between");
  const few = problemsOf(edition, ["Belarus", PARTNERS.slice(0, PLACES.length), 1950, null, options]);
  for (const problem of few) explain(problem, edition, "en");
  const once = looked.mock.calls.length;
  expect(once).toBeGreaterThan(0);
  const all = problemsOf(edition, ["Belarus", PARTNERS, SAME_YEARS, null, options]);
  for (const problem of all) explain(problem, edition, "en");
  expect(all.length).toBe(20_000);
  expect(looked.mock.calls.length).toBe(once);
});

test("a block's misses are data: nothing near is looked for until it is told, and briefly not even then", () => {
  const edition = openEdition(realDataset);
  const looked = jest.spyOn(edition.figures, "between");
  const problems = problemsOf(edition, ["Belarus", PARTNERS, SAME_YEARS]);
  expect(problems).toHaveLength(20_000);
  for (const problem of problems) explainBriefly(problem, edition, "en");
  expect(looked).not.toHaveBeenCalled();
  const [, , problem] = problems;
  if (!problem) throw new Error("there is an answer");
  explain(problem, edition, "en");
  expect(looked).toHaveBeenCalled();
});

test("a message of one language is none of another, nor of another edition", () => {
  const [edition, other] = [openEdition(realDataset), openEdition({ ...realDataset, figures: [] })];
  const [problem] = problemsOf(edition, ["Belarus", [["Uzbekistan"], ["Cuba"]], 1950]);
  if (!problem) throw new Error("there is an answer");
  const said = explain(problem, edition, "en");
  expect(explain(problem, edition, "ru")).not.toBe(said);
  expect(explain(problem, other, "en")).not.toBe(said);
  expect(explain(problem, edition, "en")).toBe(said);
});

test("names like an unknown one are looked for when they are told, and once", () => {
  const edition = openEdition(realDataset);
  loosenNames(edition);
  const nearest = jest.spyOn(edition.entities, "nearest");
  const unknown = Array.from({ length: 500 }, (_, i) => [`Uzbekistam${i % 10}`]);
  const problems = problemsOf(edition, ["Belarus", unknown, 2020]);
  expect(problems).toHaveLength(500);
  expect(nearest).not.toHaveBeenCalled();
  const [problem] = problems;
  if (!problem) throw new Error("there is an answer");
  expect(explain(problem, edition, "en")).toContain('Did you mean "Uzbekistan"');
  explain(problem, edition, "en");
  expect(nearest).toHaveBeenCalledTimes(1);
});

test("a cache has an end", () => {
  const edition = openEdition({ ...realDataset, figures: [] });
  const cached = editionCache<number>();
  const workOut = jest.fn(() => 1);
  for (let i = 0; i < 50_001; i++) cached(edition, String(i), workOut);
  cached(edition, "50000", workOut);
  expect(workOut).toHaveBeenCalledTimes(50_001);
  cached(edition, "0", workOut);
  expect(workOut).toHaveBeenCalledTimes(50_002);
});
