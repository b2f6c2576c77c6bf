import { evaluate, referencesOf } from "../../src/formula/evaluate";
import type { Values } from "../../src/formula/cell-value";
import { realEdition } from "../real-dataset";

const context = { edition: realEdition, language: "en" as const };
const CALL = 'TURNOVER("Belarus","Uzbekistan",2020,,"scale=mn")';

test("a formula of 3,000 terms is worked out, in its order", () => {
  expect(evaluate(`=${CALL}${"+1".repeat(3_000)}`, context)).toEqual([[3_280]]);
  expect(evaluate(`=100${"-1".repeat(10)}*2`, context)).toEqual([[89]]);
  expect(evaluate("=2^3^2", context)).toEqual([[64]]);
});

test("its references are found, in their order", () => {
  const cells = Array.from({ length: 1_500 }, (_, i) => `A${i + 1}`);
  expect(referencesOf(`=${CALL}+${cells.join("+")}`)).toEqual(cells);
  expect(referencesOf("=SUM(B2,IF(A1>0,C3,D4))*E5")).toEqual(["B2", "A1", "C3", "D4", "E5"]);
});

test.each(["1+(", "-", "ABS("])("what is nested too deep in %s is an error, and nothing else", (piece) => {
  const end = piece.endsWith("(") ? ")" : "";
  const formula = `=${piece.repeat(2_000)}1${end.repeat(2_000)}`;
  expect(evaluate(formula, context)).toEqual([[expect.objectContaining({ error: "#ERROR!" })]]);
  expect(() => referencesOf(formula)).not.toThrow();
});

test.each([
  ["MAX", 129_999],
  ["MIN", 0],
  ["SUM", (129_999 * 130_000) / 2],
  ["COUNT", 130_000],
])("%s over a column of 130,000 rows", (name, expected) => {
  const column: Values = Array.from({ length: 130_000 }, (_, i) => [i]);
  expect(evaluate(`=${name}(D:D)`, context, { readCells: () => column })).toEqual([[expected]]);
});

test("MAX and MIN of no number are an error", () => {
  for (const name of ["MAX", "MIN"])
    expect(evaluate(`=${name}("")`, context)).toEqual([[expect.objectContaining({ error: "#DIV/0!" })]]);
});
