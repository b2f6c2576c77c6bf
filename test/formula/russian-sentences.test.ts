import { stated } from "../../src/core/figures/answer";
import { CALLS } from "../../src/core/calls/calls";
import type { ArgumentName, Problem } from "../../src/core/question/problem";
import type { Figure } from "../../src/core/record";
import { describe as tell } from "../../src/core/show/describe";
import { showSaid } from "../../src/core/show/display";
import { explain, explainBriefly } from "../../src/core/show/explain";
import { explainAnswer } from "../../src/core/show/explain-answer";
import { numberFormat, unitOf } from "../../src/core/show/number-format";
import { columnNames } from "../../src/core/lists/columns";
import { callKeys } from "../../src/core/words/key-called";
import { FIGURE_WORDS, LIST_WORDS } from "../../src/core/words/attribute-words";
import { inflectPeriod } from "../../src/core/words/period-label";
import { errorIn, workOut } from "../../src/formula/work-out";
import { leadsTo, questionOf } from "../../src/core/ask/leads-to";
import { realDataset, realEdition } from "../real-dataset";
import { changedQuestions } from "./recorded-questions";

const context = { edition: realEdition, language: "ru" as const, search: () => [] };

/** What stays in Latin letters, and why. */
const ALLOWED: readonly (readonly [RegExp, reason: string])[] = [
  [/https?:\/\/\S+/g, "addresses"],
  [
    /=?[A-Z]{3,}\([^)]*\)|\b(?:WHY|CITE|FIGURE|FORMULATEXT|TRADEGROWTH|CODES)\b/g,
    "functions, as they are typed",
  ],
  [
    /"?\b(?:status|measure|base|unit|derive|scale|bound|plain|id|headers|columns|sort)=[\w-]+(?:; \w+=[\w-]+)*/g,
    "options, as they are typed",
  ],
  [/\b(?:status|measure|base|unit|derive|scale|bound|plain|id|columns)\b/g, "keys of options"],
  [/\b(?:USD|EUR|RUB|BYN|PERCENT|TIMES|RANK|NUMBER|PAIR|T|M3|L|KWH|KW|KM|KMH|MIN)\b/g, "codes of units"],
  [/\b(?:short|apa|gost|bibtex|url)\b/g, "styles of references"],
  [/\b[IVX]+\b/g, "Roman numbers"],
  [/\bSourcebook\b|\bExcel\b|Ctrl\+Alt\+F9/g, "names of programs and keys"],
  [/\b[A-Z]+\d*:?[A-Z]*\d*\b/g, "cells and codes"],
  [/\b[a-z]{2,}(?:-[a-z0-9]+)+\b/g, "ids of figures"],
];
const BRANDS = [...realDataset.products, ...realDataset.entities, ...realDataset.indicators]
  .map(({ names }) => names.ru)
  .filter((name) => /[A-Za-z]/.test(name));

function latinIn(text: string): string[] {
  const withoutBrands = BRANDS.reduce((rest, name) => rest.replaceAll(name, ""), text);
  const rest = ALLOWED.reduce((left, [pattern]) => left.replace(pattern, ""), withoutBrands);
  return rest.match(/\p{Script=Latin}{2,}/gu) ?? [];
}

/** A figure of each unit, qualifier, measure, status and part of a period. */
const kindOf = ({ unit, qualifier, measure, status, coverage, value }: Figure) =>
  [unit, qualifier, measure, status, coverage, value % 10, value < 0].join();
const KINDS = [...new Map(realDataset.figures.map((figure) => [kindOf(figure), figure])).values()];

const ARGUMENTS: ArgumentName[] = [
  ...(["reporter", "partner", "period", "product", "options", "flow", "indicator", "entity"] as const),
  ...(["figure", "style", "attribute", "table", "list", "text", "limit", "place", "party", "from"] as const),
  ...(["to", "kind"] as const),
];

function problemsOf(figure: Figure): Problem[] {
  const question = questionOf(realEdition, figure);
  const answer = stated(figure, []);
  return [
    { code: "not-stated", question: { ...question, period: { period: "1950" } }, period: "1950" },
    { code: "not-stated", question: { ...question, measure: "index" }, period: figure.period },
    { code: "not-stated", question: { ...question, options: { unit: "RUB" } }, period: figure.period },
    ...(["low", "high"] as const).map((bound) => ({ code: "no-bound" as const, bound, answer })),
  ];
}

const GENERAL: Problem[] = [
  ...ARGUMENTS.flatMap((argument): Problem[] => [
    { code: "missing", argument },
    { code: "error-cell", argument },
    { code: "unknown", argument, text: "нечто", nearest: ["одно", "другое"] },
    { code: "wrong-order", argument, text: "нечто", isLike: "period" },
    { code: "not-a-number", argument, text: "нечто" },
    { code: "not-a-cell", argument },
    { code: "too-long", argument, letters: 5_000, limit: 200 },
    { code: "shapes", shapes: [{ argument, rows: 2, columns: 3 }] },
    { code: "nothing-found", others: [{ argument, count: 2 }] },
  ]),
  { code: "not-a-period", text: "нечто" },
  { code: "not-a-period", text: "нечто", argument: "from" },
  { code: "unknown-option", key: "нечто", known: ["scale", "derive"] },
  { code: "bad-option", key: "columns", text: "нечто", known: columnNames("ru") },
  { code: "unknown", argument: "list", text: "нечто", nearest: callKeys(LIST_WORDS, "ru") },
  { code: "unknown", argument: "attribute", text: "нечто", nearest: callKeys(FIGURE_WORDS, "ru") },
  ...(["all-stands-alone", "plain-number", "not-loaded", "nothing-found"] as const).map((code) => ({ code })),
  { code: "too-large", cells: 200_000, limit: 100_000 },
  { code: "not-a-formula", text: "=нечто" },
  { code: "reads-cells", cells: ["A1", "B2"] },
  { code: "not-a-period", text: "30.02.2021", flaw: { kind: "impossible", days: [] } },
  { code: "not-a-period", text: "01/02/2021", flaw: { kind: "unclear", days: ["2021-02-01", "2021-01-02"] } },
  { code: "not-a-period", text: "1899", flaw: { kind: "outside", days: [] } },
  { code: "no-reference", style: "apa" },
];

test("every message about every kind of figure is in Russian", () => {
  const problems = [...GENERAL, ...KINDS.flatMap(problemsOf)];
  const said = problems.flatMap((problem) => [
    explain(problem, realEdition, "ru"),
    explainBriefly(problem, realEdition, "ru"),
  ]);
  expect(said.filter((text) => latinIn(text).length > 0)).toEqual([]);
  expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(18);
});

test("so are the messages that recorded questions lead to", () => {
  const said = changedQuestions("ru", 1).flatMap((formula, at) =>
    at % 8 === 0 ? (errorIn(workOut(formula, context, {}))?.message ?? []) : [],
  );
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter((text) => latinIn(text).length > 0)).toEqual([]);
});

test("so is what is told of a figure; notes of the record and quotations are said to be in English", () => {
  const lines = realDataset.figures.flatMap((figure) =>
    explainAnswer(realEdition, stated(figure, []), "ru").filter(
      ([heading]) => !/Источник|Повторено|Ссылка|по-английски/.test(heading),
    ),
  );
  const texts = lines.map(([heading, text]) => `${heading}: ${text.split(" — ")[0] ?? ""}`);
  expect(texts.filter((text) => latinIn(text).length > 0)).toEqual([]);
});

test.each([
  '=1+"а"',
  "=1/0",
  "=#N/A",
  "=НЕЧТО(1)",
  "=INDEX({1,2},5,5)",
  "=1+",
  "=FORMULATEXT(1)",
  "=LAMBDA(x,x)",
])("what is wrong beside our functions is said in Russian: %s", (formula) => {
  const message = errorIn(workOut(formula, context, {}))?.message ?? "";
  expect(message).toMatch(/[а-я]/);
  expect(latinIn(message.replace(formula, "").replace(/#N\/A/g, ""))).toEqual([]);
});

/** As a Russian counts: with "а" for a fraction, and in the genitive after what governs it. */
const FORMS: readonly (readonly [RegExp, nominative: RegExp, genitive: RegExp])[] = [
  [/\d,\d+ (раз|пар)\S*/, /\d,\d+ (?:раза|пары)$/, /\d,\d+ (?:раза|пары)$/],
  [/(?:^|[^1])1 (?:раз|пар)\S*/, /1 (?:раз|пара)$/, /1 (?:раза|пары)$/],
  [/(?:^|\D|[02-9])[2-4] (?:раз|пар)\S*/, /[2-4] (?:раза|пары)$/, /[2-4] (?:раз|пар)$/],
  [/(?:[05-9]|1\d) (?:раз|пар)\S*|(?:тыс\.|млн|млрд) пар\S*/, / (?:раз|пар)$/, / (?:раз|пар)$/],
];

test("numbers and their units agree", () => {
  const values = [1, 2, 3, 4, 5, 11, 12, 21, 22, 100, 1.5, 2.5, 16_250_000, 7, 0.5];
  const figures = KINDS.filter(({ unit }) => unit === "TIMES" || unit === "PAIR").flatMap((figure) =>
    values.map((value) => ({ ...figure, value, high: value, resolution: value % 1 === 0 ? 1 : 0.1 })),
  );
  const wrong = figures.flatMap((figure) => {
    const said = showSaid(realEdition, { ...figure, coverage: undefined }, "ru");
    const isGenitive = /^(?:более|менее|около|не менее|до|от) /.test(said);
    const form = FORMS.find(([is]) => is.test(said));
    const fits = form?.[isGenitive ? 2 : 1].test(said);
    return fits ? [] : [said];
  });
  expect(figures.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test.each([
  ["2019", "accusative", "2019 год"],
  ["2010", "genitive", "2010 года"],
  ["2020-01", "dative", "январю 2020"],
  ["2020-01/2020-02", "dative", "январю–февралю 2020"],
  ["2020-Q1", "dative", "I кварталу 2020"],
  ["2020-S1", "genitive", "I полугодия 2020"],
  ["2011/2020", "dative", "2011–2020 годам"],
  ["2020-12-01", "dative", "1 декабря 2020"],
] as const)("%s in the %s is %s", (period, grammatical, said) => {
  expect(inflectPeriod(period, grammatical)).toBe(said);
});

test("cells and texts of a figure show one and the same", () => {
  const [figure] = realDataset.figures.filter(({ id }) => id === "by-uz-turnover-2020");
  if (!figure) throw new Error("the figure is gone");
  const unit = unitOf(realEdition, figure);
  expect(numberFormat(figure.value, unit, figure.resolution, { language: "ru" })).toBe('#,##0,," млн $"');
  expect(numberFormat(figure.value, unit, figure.resolution, { language: "en" })).toBe('"$"#,##0,,"M"');
  expect(tell(realEdition, figure, "ru")).toContain("280 млн $");
  const pairs = unitOf(realEdition, { unit: "PAIR" });
  expect(numberFormat(16_250_000, pairs, 1, { language: "ru" })).toBe('#,##0" пар"');
  expect(numberFormat(16_250_000, pairs, 1, { language: "en" })).toBe('#,##0" pairs"');
});

test("what CODES lists in Russian, functions take", () => {
  const listed = CALLS.CODES(context, ["свойства"]);
  const names = listed.ok ? listed.value.cells.flat() : [];
  const figure = realDataset.figures.find((one) => leadsTo(realEdition, one));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(CALLS.FIGUREINFO(context, [figure?.id, name]).ok).toBe(true);
  for (const [, russian] of LIST_WORDS) expect(CALLS.CODES(context, [russian]).ok).toBe(true);
});
