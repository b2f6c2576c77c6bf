import { deriveOtherwise, deriveQuery, tryDerive } from "../../src/core/derive/derive";
import { openEdition } from "../../src/core/edition/edition";
import { stated } from "../../src/core/figures/answer";
import type { Figure } from "../../src/core/record";
import { explain } from "../../src/core/show/explain";
import { explainAnswer } from "../../src/core/show/explain-answer";
import { CALLS } from "../../src/core/calls/calls";
import { isProblem, isShown } from "../../src/core/show/cell";
import type { Language } from "../../src/core/words/language";
import { toCard } from "../../src/functions/card";
import { datasetOf, figureOf, queryOf } from "../small-dataset";

const edition = (figures: Figure[]) => openEdition(datasetOf(figures));
const sold = figureOf({ id: "x", indicator: "exports", value: 10 });
const bought = figureOf({ id: "m", indicator: "imports", value: 5 });
const soldBefore = figureOf({ id: "x9", indicator: "exports", value: 5, period: "2019" });
const growth = (value: number, fields: Partial<Figure> = {}) =>
  figureOf({
    ...{ id: "g", indicator: "exports", measure: "growth", unit: "PERCENT", basePeriod: "2019" },
    ...{ value, ...fields },
  });

const ask = (
  figures: Figure[],
  name: "TRADEBALANCE" | "EXPORTS",
  inputs: unknown[],
  language: Language = "en",
) => {
  const setting = { edition: edition(figures), language };
  const result = CALLS[name](setting, inputs);
  const cell = result.ok ? result.value.cells[0]?.[0] : { problem: result.problem };
  return {
    setting,
    cell,
    says: isProblem(cell) ? explain(cell.problem, setting.edition, language) : undefined,
  };
};

describe("figures that cannot all be true", () => {
  test("far from the question are set aside, and what they contradict is told", () => {
    const figures = [sold, bought, soldBefore, growth(10)];
    const turnover = deriveQuery(edition(figures), queryOf({}));
    expect(turnover).toMatchObject({ value: 15, qualifier: "exact" });
    expect(turnover?.contradictions).toMatchObject([
      { figures: [{ id: "x" }, { id: "x9" }, { id: "g" }], aside: [{ id: "x9" }, { id: "g" }] },
    ]);
  });

  test("as near as each other are all set aside: nothing says which of them is wrong", () => {
    const figures = [sold, bought, figureOf({ id: "t", value: 20 })];
    expect(tryDerive(edition(figures), queryOf({ indicator: "balance" }))).toMatchObject({
      reason: "contradicted",
      figures: [{ id: "x" }, { id: "m" }, { id: "t" }],
    });
  });

  test("leave a way that none of them is on", () => {
    const far = [figureOf({ id: "t", value: 20 }), figureOf({ id: "x", indicator: "exports", value: 30 })];
    const index = figureOf({ id: "i", measure: "index", unit: "PERCENT", value: 50, basePeriod: "2019" });
    const balance = figureOf({ id: "b", indicator: "balance", value: 4, period: "2019" });
    const both = [...far, index, balance];
    expect(deriveQuery(edition(both), queryOf({ period: "2019" }))).toMatchObject({ value: 40 });
    expect(deriveQuery(edition(both), queryOf({ period: "2019" }))?.contradictions).toMatchObject([
      { aside: [{ id: "x" }] },
    ]);
  });

  test("of one number the preferred stands", () => {
    const title = figureOf({ id: "about", indicator: "exports", value: 20, qualifier: "about" });
    const answer = deriveQuery(edition([title, sold, bought]), queryOf({}));
    expect(answer).toMatchObject({ value: 15, contradictions: [{ aside: [{ id: "about" }] }] });
  });

  test("a mirror stands before what would follow from others", () => {
    const theirs = figureOf({ id: "their", indicator: "imports", entity: "BB", partner: "AA", value: 9 });
    const answer = deriveQuery(edition([theirs, soldBefore, growth(10)]), queryOf({ indicator: "exports" }));
    expect(answer).toMatchObject({ value: 9, qualifier: "exact" });
    expect(answer?.contradictions).toHaveLength(1);
  });

  test.each<[Language, string, string]>([
    ["en", "Contradiction", "cannot all be true"],
    ["ru", "Противоречие", "не могут быть верны вместе"],
  ])("are told by WHY, the card and FIGUREINFO, in %s", (language, heading, words) => {
    const all = [sold, bought, soldBefore, growth(10)];
    const { cell, setting } = ask(all, "TRADEBALANCE", ["AA", "BB", 2020, "total", "derive=yes"], language);
    if (!isShown(cell)) throw new Error("there is no number");
    const lines = explainAnswer(setting.edition, cell.answer, language);
    expect(lines.find(([name]) => name === heading)?.[1]).toContain(words);
    expect(toCard(cell, setting).properties.Contradiction).toContain(words);
    const info = CALLS.FIGUREINFO(setting, [cell.answer.id, "contradicted"]);
    expect(info.ok && info.value.cells).toEqual([[true]]);
  });

  test.each<[Language, string]>([
    ["en", "what it would follow from cannot all be true"],
    ["ru", "не могут быть верны вместе"],
  ])("are the reason where nothing is left, in %s", (language, words) => {
    const all = [sold, bought, figureOf({ id: "t", value: 20 })];
    const { says } = ask(all, "TRADEBALANCE", ["AA", "BB", 2020, "total", "derive=yes"], language);
    expect(says).toContain(words);
    expect(says).toContain("20");
  });
});

test("what the rest of the record says of a stated figure is worked out from all of it", () => {
  const turnover = figureOf({ id: "t", value: 111.7, resolution: 0.1 });
  const balance = figureOf({ id: "b", indicator: "balance", value: 107.5, resolution: 0.1 });
  const almost = figureOf({ id: "x", indicator: "exports", value: 110, qualifier: "almost", resolution: 1 });
  const imports = figureOf({ id: "m", indicator: "imports", value: 2.1, resolution: 0.1 });
  const other = deriveOtherwise(edition([turnover, balance, almost, imports]), stated(imports, []));
  expect(other?.low).toBeCloseTo(2.05);
  expect(other?.high).toBeCloseTo(2.15);
});

describe("what lies on either side of nought", () => {
  const upTo = (id: string, indicator: string) =>
    figureOf({ id, indicator, value: 10, high: 20, qualifier: "between" });
  const both = [upTo("x", "exports"), upTo("m", "imports")];
  const inputs = ["AA", "BB", 2020, "total", "derive=yes"];

  test.each<[Language, string]>([
    ["en", "between −$10 and $10"],
    ["ru", "от −10 $ до 10 $"],
  ])("has no value, and says so, in %s", (language, said) =>
    expect(ask(both, "TRADEBALANCE", inputs, language).says).toContain(said),
  );

  test.each([
    ["low", -10],
    ["high", 10],
  ])("has the bound %s", (bound, value) =>
    expect(
      ask(both, "TRADEBALANCE", [...inputs.slice(0, 4), `derive=yes; bound=${bound}`]).cell,
    ).toMatchObject({
      number: value,
    }),
  );

  test("is higher than its lower end where only that is said", () => {
    const { says } = ask(
      [figureOf({ id: "x", indicator: "exports", value: 10, qualifier: "more_than" }), upTo("m", "imports")],
      "TRADEBALANCE",
      inputs,
    );
    expect(says).toContain("−$10 or higher");
  });

  test("is never offered as what can be worked out", () =>
    expect(ask(both, "TRADEBALANCE", inputs.slice(0, 4)).says).not.toContain("derive=yes"));
});

test.each([
  ["more_than", -5, -Infinity, -5],
  ["exact", 5, 5, 5],
] as const)("the mirror of a balance of %s %d keeps its word", (qualifier, value, low, high) => {
  const theirs = figureOf({ indicator: "balance", value: -value, qualifier, entity: "BB", partner: "AA" });
  expect(deriveQuery(edition([theirs]), queryOf({ indicator: "balance" }))).toMatchObject({
    ...{ qualifier, value, low, high },
  });
});

test("a change restated keeps what its last digit is worth", () => {
  const ratio = figureOf({
    measure: "ratio",
    unit: "TIMES",
    value: 1.2,
    resolution: 0.1,
    basePeriod: "2019",
  });
  const growthOfIt = deriveQuery(edition([ratio]), queryOf({ measure: "growth" }));
  expect(growthOfIt?.value).toBeCloseTo(20);
  expect(growthOfIt?.resolution).toBeCloseTo(10);
});

test("February follows from January and both", () => {
  const both = figureOf({ id: "jf", value: 5, period: "2021-01/2021-02" });
  const january = figureOf({ id: "j", value: 2, period: "2021-01" });
  expect(deriveQuery(edition([both, january]), queryOf({ period: "2021-02" }))?.value).toBe(3);
});

test("tonnes follow from tonnes, and no change in money is theirs", () => {
  const tonnes = figureOf({ id: "xt", indicator: "exports", value: 10, unit: "T" });
  const imported = figureOf({ id: "mt", indicator: "imports", value: 4, unit: "T" });
  const book = edition([tonnes, imported, sold, growth(10, { indicator: "exports" })]);
  expect(deriveQuery(book, queryOf({}), { unit: "T" })).toMatchObject({ value: 14, unit: "T" });
  const before = { indicator: "exports", period: "2019" };
  expect(deriveQuery(book, queryOf(before), { unit: "T" })).toBeUndefined();
  expect(deriveQuery(book, queryOf(before))?.value).toBeCloseTo(10 / 1.1);
});

test("an end below nought bounds nothing of what is never below it", () => {
  const turnover = figureOf({ id: "t", value: 100, qualifier: "more_than" });
  const exports = figureOf({ id: "x", indicator: "exports", value: 150 });
  expect(tryDerive(edition([turnover, exports]), queryOf({ indicator: "imports" }))).toMatchObject({
    reason: "unbounded",
    figures: [{ id: "t" }, { id: "x" }],
  });
});

test("an exact number stands in its mirror, though others narrow its last digit", () => {
  const balance = figureOf({ id: "b", indicator: "balance", value: 107.5, resolution: 0.1 });
  const exports = figureOf({ id: "x", indicator: "exports", value: 109.61, resolution: 0.01 });
  const imports = figureOf({ id: "m", indicator: "imports", value: 2.09, resolution: 0.01 });
  const theirs = queryOf({ indicator: "balance", entity: "BB", partner: "AA" });
  expect(deriveQuery(edition([balance, exports, imports]), theirs)).toMatchObject({
    value: -107.5,
    qualifier: "exact",
  });
});

test("a bound that is worked out shows four digits at most, and no noughts that nobody worked out", () => {
  const turnover = figureOf({ id: "t", value: 280, qualifier: "more_than", resolution: 1 });
  const growth = (value: number) =>
    figureOf({ id: "g", measure: "growth", unit: "PERCENT", value, basePeriod: "2019" });
  const before = (percent: number) =>
    deriveQuery(edition([turnover, growth(percent)]), queryOf({ period: "2019" }));
  expect(before(17)).toMatchObject({ qualifier: "more_than", resolution: 0.1 });
  expect(before(40)).toMatchObject({ value: 200, resolution: 100 });
});

test("what is restated does not fall by more than all of it, and its value lies within", () => {
  const ratio = figureOf({
    id: "r",
    measure: "ratio",
    unit: "TIMES",
    value: -0.5,
    high: 1.5,
    qualifier: "between",
    basePeriod: "2019",
  });
  const restated = deriveQuery(edition([ratio]), queryOf({ measure: "growth", basePeriod: "2019" }));
  expect(restated).toMatchObject({ value: -100, low: -100, qualifier: "between" });
  expect(restated?.high).toBeCloseTo(50);
});

test("a mirror keeps the source's words only as long as nothing narrows what it mirrors", () => {
  const figures = [
    figureOf({ id: "m", indicator: "imports", value: 97, qualifier: "at_least" }),
    figureOf({ id: "x", indicator: "exports", value: 75, qualifier: "up_to" }),
    figureOf({ id: "t", indicator: "turnover", value: 172, qualifier: "up_to" }),
  ];
  const mirrored = queryOf({ indicator: "exports", entity: "BB", partner: "AA" });
  const [alone, together] = [figures.slice(0, 1), figures].map((some) =>
    deriveQuery(edition(some), mirrored),
  );
  expect(alone).toMatchObject({ low: 97, high: Infinity, qualifier: "at_least" });
  expect(together).toMatchObject({ low: 97, high: 172 });
});
