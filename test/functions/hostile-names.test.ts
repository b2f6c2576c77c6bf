import { CALLS } from "../../src/core/calls/calls";
import { isProblem } from "../../src/core/show/cell";
import { explain } from "../../src/core/show/explain";
import { realEdition } from "../real-dataset";

const setting = { edition: realEdition, language: "en" as const };

const say = (inputs: unknown[]) => {
  const result = CALLS.TURNOVER(setting, inputs);
  const problems = result.ok
    ? result.value.cells.flat().flatMap((cell) => (isProblem(cell) ? [cell.problem] : []))
    : [result.problem];
  return problems.map((problem) => explain(problem, realEdition, "en"));
};

const took = (run: () => unknown) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const KB = 50_000;

test.each([
  ["letters", "a".repeat(KB)],
  ["Cyrillic letters", "я".repeat(KB)],
  ["mixed letters", "aя".repeat(KB / 2)],
  ["words", "Республика ".repeat(KB / 11)],
  ["brackets", "(".repeat(KB)],
  ["digits", "1".repeat(KB)],
  ["stops", "1.".repeat(KB / 2)],
  ["dashes", "-".repeat(KB)],
  ["blanks", `${" ".repeat(KB)}x`],
  ["marks", `e${"\u0301".repeat(KB)}`],
])("50 kB of %s in any place are a short error soon", (_, text) => {
  for (let at = 0; at < 5; at++) {
    const inputs: unknown[] = ["Belarus", "Uzbekistan", 2020, null, null];
    inputs[at] = text;
    let said: string[] = [];
    expect(took(() => (said = say(inputs)))).toBeLessThan(250);
    expect(said).toHaveLength(1);
    expect(said[0]?.length).toBeLessThan(600);
  }
});

test("names as long as a name may be take no longer than their letters", () => {
  for (const text of [
    "обл ".repeat(49),
    "ооо ".repeat(49),
    "а-".repeat(99),
    "г. ".repeat(66),
    "Aя".repeat(99),
  ])
    expect(took(() => say(["Belarus", text, 2020]))).toBeLessThan(250);
});

test("thousands of names that nobody bears are told one by one, and soon", () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => [`Неведомая земля ${i} Ltd`]);
  say(["Belarus", names(100), 2020]);
  let said: string[] = [];
  expect(took(() => (said = say(["Belarus", names(1_000), 2020])))).toBeLessThan(5_000);
  expect(said).toHaveLength(1_000);
});

test.each([
  [true, "true"],
  [false, "false"],
  [{ type: "Error", code: "#DIV/0!" }, "cell with an error"],
  ["#REF!", "cell with an error"],
])("%p in the place of a place or period is said to be that", (input, words) => {
  expect(say([input, "Uzbekistan", 2020]).join()).toContain(words);
  expect(say(["Belarus", input, 2020]).join()).toContain(words);
  expect(say(["Belarus", "Uzbekistan", input]).join()).toContain(words);
});
