import fc from "fast-check";
import { isProblem, isShown, type OutCell, type CallContext } from "../../src/core/show/cell";
import { CALLS } from "../../src/core/calls/calls";
import { type FunctionName } from "../../src/core/question/functions";
import { errorOf, type Problem } from "../../src/core/question/problem";
import { explain } from "../../src/core/show/explain";
import { workOut } from "../../src/formula/evaluate";
import { searchFigures } from "../../src/search/search-figures";
import { realDataset, realEdition } from "../real-dataset";

const context: CallContext = {
  edition: realEdition,
  language: "en",
  search: searchFigures(realEdition),
  workOut: (text) => workOut(text, context),
};

const known = [
  ...[
    "Belarus",
    "Узбекистан",
    "EAEU",
    "World",
    "turnover",
    "exports",
    "goods",
    "food",
    "latest",
    "all",
    "first",
  ],
  ...[
    "status=target",
    "derive=yes",
    "derive=yes; measure=share",
    "scale=mn; bound=high",
    "unit=EUR, measure=growth",
    "columns=value",
    "apa",
    "gost ru",
    '=TURNOVER("Belarus","Uzbekistan",2020)',
    '=TURNOVER("EAEU";"Cuba";{2017;2019})',
    "=TURNOVER(A1,B1,2020)",
    "=1/",
  ],
  ...realDataset.figures.slice(0, 5).map(({ id }) => id),
  ...realDataset.tables.map(({ id }) => id),
];

/** Whatever Excel may hand over: texts in several scripts, numbers, dates, errors, cells with cards, ranges, rubbish. */
const scalar = fc.oneof(
  { arbitrary: fc.constantFrom<unknown>(...known), weight: 6 },
  {
    arbitrary: fc.constantFrom<unknown>(2020, 2021, 44197, 0, -1, 1e300, Number.NaN, Infinity, 2020.5),
    weight: 3,
  },
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."абвгдеёЖ қўі 中文 عربي 🎉=+-@\"';{}") }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<unknown>(null, undefined, "", " "),
  fc.constantFrom<unknown>(
    { type: "Error", code: "#N/A" },
    { code: "#VALUE!" },
    {
      type: "Double",
      basicType: "Double",
      basicValue: 5,
      properties: { Id: { type: "String", basicValue: "by-uz-turnover-2020" } },
    },
    { type: "Entity", text: "Belarus", properties: {} },
    { setResult: 1, functionName: "TURNOVER", address: "Sheet1!A1" },
    {},
    "#REF!",
  ),
);
const range = fc.oneof(
  fc.array(fc.array(scalar, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  fc.array(scalar, { minLength: 1, maxLength: 4 }).map((cells) => cells.map((cell) => [cell])),
  fc.constant([[]] as unknown[][]),
  fc.constant([] as unknown[][]),
);
const input = fc.oneof({ arbitrary: scalar, weight: 3 }, range);

describe.each(Object.keys(CALLS) as FunctionName[])("%s", (name) => {
  test("gives a value of its shape, or an error that says something in both languages", () =>
    fc.assert(
      fc.property(fc.array(input, { maxLength: 7 }), (inputs) => {
        const result = CALLS[name](context, inputs);
        if (!result.ok) return expectSaid(result.problem);
        const { cells } = result.value;
        expect(cells.length).toBeGreaterThan(0);
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
        for (const row of cells) row.forEach(expectCell);
      }),
      { numRuns: 300 },
    ));
});

function expectCell(cell: OutCell): void {
  if (isProblem(cell)) return expectSaid(cell.problem);
  if (isShown(cell)) {
    expect(Number.isFinite(cell.number)).toBe(true);
    expect(cell.format.length).toBeGreaterThan(0);
  } else expect(["string", "number", "boolean"]).toContain(typeof cell);
}

function expectSaid(problem: Problem): void {
  expect(["#N/A", "#VALUE!"]).toContain(errorOf(problem));
  expect(explain(problem, realEdition, "en").length).toBeGreaterThan(10);
  expect(explain(problem, realEdition, "ru")).toMatch(/[а-яё]{3}/i);
}
