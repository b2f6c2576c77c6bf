import { CALLS } from "../../src/core/calls/calls";
import { type FunctionName } from "../../src/core/question/functions";
import { isProblem, type CallContext } from "../../src/core/show/cell";
import { readPeriod } from "../../src/core/periods/read-period";
import { explain } from "../../src/core/show/explain";
import { searchAll } from "../../src/search/search-all";
import { searchFigures } from "../../src/search/search-figures";
import { evaluate, workOut } from "../../src/formula/evaluate";
import { realEdition } from "../real-dataset";

const context: CallContext = {
  edition: realEdition,
  language: "en",
  search: searchFigures(realEdition),
  workOut: (text) => workOut(text, context),
};

/** What readers have stumbled over: dashes, spaces, brackets, marks without letters, quotes, separators, words. */
const PIECES = [
  "-",
  " ",
  "(",
  "a ",
  "\u0301",
  '"',
  ",",
  ";",
  "a=",
  "1.",
  "Q1-",
  "derived:",
  "=A(",
  "Belarus ",
];
const longText = (piece: string, letters: number) => piece.repeat(Math.ceil(letters / piece.length));

const PLACES = ["Belarus", "Uzbekistan"];
const COUNTS: Record<FunctionName, number> = {
  TURNOVER: 5,
  EXPORTS: 5,
  IMPORTS: 5,
  TRADEBALANCE: 5,
  TRADEGROWTH: 6,
  FIGURE: 6,
  FIGURES: 6,
  FIGSEARCH: 2,
  AGREEMENTS: 5,
  TWINTOWNS: 1,
  PREPARED: 1,
  CODES: 1,
  CITE: 2,
  WHY: 1,
  FIGUREINFO: 2,
  EDITION: 1,
};
const names = Object.keys(COUNTS) as FunctionName[];

test.each(names)("%s: 50 kB in any argument are refused in a few words", (name) => {
  for (let at = 0; at < COUNTS[name]; at++)
    for (const piece of PIECES) {
      const inputs = Array.from({ length: at + 1 }, (_, i) =>
        i === at ? longText(piece, 50_000) : PLACES[i],
      );
      const result = CALLS[name](context, inputs);
      const cell = result.ok ? result.value.cells[0]?.[0] : result;
      if (!result.ok || isProblem(cell)) {
        const { problem } = result.ok ? (cell as { problem: never }) : result;
        for (const language of ["en", "ru"] as const)
          expect(explain(problem, realEdition, language).length).toBeLessThan(1_000);
      }
    }
});

test("the same work for 4,000 dashes as for 2,000", () => {
  const work = (count: number) => lettersRead(() => readPeriod("-".repeat(count)));
  expect(work(4_000)).toBeLessThanOrEqual(work(2_000));
});

test("the work of a list of names grows with their number", () => {
  const list = (count: number) => Array.from({ length: count }, (_, i) => [`Nowhere-${count}-${i}`]);
  const work = (count: number) => lettersRead(() => CALLS.TURNOVER(context, [list(count), "Belarus", 2020]));
  expect(work(4_000)).toBeLessThan(work(1_000) * 5);
});

test("a text over 200 letters is not searched for", () => {
  const text = longText("exports of Belarus ", 201);
  expect(searchFigures(realEdition)(text, 5)).toEqual([]);
  expect(searchAll(realEdition, text)).toEqual({ figures: [], events: [], places: [], isPartial: false });
  expect(CALLS.FIGSEARCH(context, [text])).toMatchObject({
    ok: false,
    problem: { code: "too-long", argument: "text", letters: text.trim().length },
  });
});

test("a formula that is longer than Excel takes is none", () => {
  const [[cell]] = evaluate(`=SUM(${"1,".repeat(5_000)}1)`, context) as [
    [{ error: string; message: string }],
  ];
  expect(cell.error).toBe("#ERROR!");
  expect(cell.message.length).toBeLessThan(200);
});

/** How many letters regular expressions and normalizations are given while something runs. */
function lettersRead(run: () => unknown): number {
  let letters = 0;
  const watched = [
    [RegExp.prototype, "exec"],
    [RegExp.prototype, Symbol.replace],
    [RegExp.prototype, Symbol.matchAll],
    [RegExp.prototype, Symbol.split],
    [String.prototype, "normalize"],
  ] as const;
  const originals = watched.map(
    ([owner, name]) => Reflect.get(owner, name) as (...given: unknown[]) => unknown,
  );
  watched.forEach(([owner, name], i) =>
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      letters += String(name === "normalize" ? this : given[0]).length;
      return originals[i]?.apply(this, given);
    }),
  );
  try {
    run();
    return letters;
  } finally {
    watched.forEach(([owner, name], i) => Reflect.set(owner, name, originals[i]));
  }
}
