import { isProblem, type OutCell, type CallContext } from "../../src/core/show/cell";
import { CALLS } from "../../src/core/calls/calls";
import { type FunctionName } from "../../src/core/question/functions";
import type { Problem } from "../../src/core/question/problem";
import { explain } from "../../src/core/show/explain";
import { evaluate, workOut } from "../../src/formula/evaluate";
import { searchFigures } from "../../src/search/search-figures";
import { realEdition } from "../real-dataset";

const context: CallContext = {
  edition: realEdition,
  language: "en",
  search: searchFigures(realEdition),
  workOut: (text) => workOut(text, context),
};

/** `constructor`, `__proto__`, `toString` …: what every object in JavaScript has. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);

const TRADE = ["Belarus", "Uzbekistan", 2020, "goods", "plain=no"];
/** Arguments that each function answers. */
const GIVEN: Record<FunctionName, unknown[]> = {
  TURNOVER: TRADE,
  EXPORTS: TRADE,
  IMPORTS: TRADE,
  TRADEBALANCE: TRADE,
  TRADEGROWTH: ["exports", "Belarus", "Uzbekistan", 2020, "goods", "plain=no"],
  FIGURE: ["exports", "Belarus", 2020, "Uzbekistan", "goods", "plain=no"],
  FIGURES: ["exports", "Belarus", 2020, "Uzbekistan", "goods", "plain=no"],
  FIGSEARCH: ["exports", 5],
  AGREEMENTS: ["Belarus", "Uzbekistan", 2019, 2021, "agreement"],
  TWINTOWNS: ["Minsk"],
  PREPARED: ["trade-partners"],
  CODES: ["places"],
  CITE: ["by-uz-turnover-2020", "apa"],
  WHY: ["by-uz-turnover-2020"],
  FIGUREINFO: ["by-uz-turnover-2020", "value"],
  EDITION: ["edition"],
};
const places = (Object.keys(GIVEN) as FunctionName[]).flatMap((name) =>
  GIVEN[name].map((_, at) => [name, at] as const),
);

const KEYS = "scale derive bound status unit plain measure base headers columns sort".split(" ");
/** Words that only a search takes, since it takes all. */
const isSearched = (name: FunctionName, at: number) => name === "FIGSEARCH" && at === 0;

test.each(places)("%s: no name of an object is known as argument %i", (name, at) => {
  for (const word of NAMES) {
    const inputs = GIVEN[name].map((given, i) => (i === at ? word : given));
    const problem = problemOf(name, inputs);
    if (!isSearched(name, at)) expectUnknown(problem, word);
    else if (problem) expect(problem.code).toBe("nothing-found");
  }
});

test.each(places)("%s: nor in a range as argument %i", (name, at) => {
  for (const word of NAMES) {
    const inputs = GIVEN[name].map((given, i) => (i === at ? [[word], [word]] : given));
    const problem = problemOf(name, inputs);
    expect([word, problem?.code]).not.toEqual([word, undefined]);
  }
});

const withOptions = places.filter(([name, at]) => GIVEN[name][at] === "plain=no");

test.each(withOptions)("%s: nor as an option or its value in argument %i", (name, at) => {
  for (const word of NAMES) {
    const options = [`${word}=1`, ...KEYS.filter((key) => key !== "unit").map((key) => `${key}=${word}`)];
    for (const option of options) {
      const problem = problemOf(
        name,
        GIVEN[name].map((given, i) => (i === at ? option : given)),
      );
      expect([option, problem?.code]).toEqual([option, expect.stringMatching(/^(?:unknown|bad)-option$/)]);
    }
  }
});

test("nor as a function, or as a part of a derived figure's id", () => {
  for (const word of NAMES) {
    expect(evaluate(`=${word}(1)`, context)).toEqual([[expect.objectContaining({ error: "#NAME?" })]]);
    expectUnknown(problemOf("WHY", [`=${word}(1)`]), word);
    const parts = ["exports", "level", "BY", "UZ", "goods", "2020", "2019"];
    for (const at of parts.keys()) {
      const id = `derived:${parts.map((part, i) => (i === at ? word : part)).join(":")}`;
      expect([id, problemOf("WHY", [id])?.code]).toEqual([id, "unknown"]);
    }
  }
});

function problemOf(name: FunctionName, inputs: unknown[]): Problem | undefined {
  const result = CALLS[name](context, inputs);
  if (!result.ok) return result.problem;
  const cell: OutCell | undefined = result.value.cells[0]?.[0];
  return isProblem(cell) ? cell.problem : undefined;
}

function expectUnknown(problem: Problem | undefined, word: string): void {
  if (!problem) throw new Error(`"${word}" was answered`);
  for (const language of ["en", "ru"] as const)
    expect(explain(problem, realEdition, language)).toContain(word);
}
