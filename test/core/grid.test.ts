import { CALLS } from "../../src/core/calls/calls";
import { fit, toGrid } from "../../src/core/arguments/grid";
import { realEdition } from "../real-dataset";

const context = { edition: realEdition, language: "en" as const };

test("a whole column means its used part", () => {
  const column = Array.from({ length: 1_048_576 }, (_, i) => [["Uzbekistan", "Tajikistan"][i] ?? ""]);
  const result = CALLS.TURNOVER(context, [[["Belarus"]], column, [[2020]], null, null]);
  expect(
    result.ok &&
      result.value.cells.map(([cell]) => (typeof cell === "object" && "number" in cell ? cell.number : cell)),
  ).toEqual([280e6, 111.7e6]);
});

test("too large a block says so instead of choking Excel", () => {
  const names = Array.from({ length: 400 }, () => ["Belarus"]);
  const years = [Array.from({ length: 400 }, () => 2020)];
  expect(fit([toGrid("reporter", names), toGrid("period", years)])).toMatchObject({
    ok: false,
    problem: { code: "too-large", cells: 160_000 },
  });
});

test("a column against a row makes a block, a single value goes with anything", () => {
  const column = toGrid("reporter", [["a"], ["b"]]);
  const row = toGrid("period", [[1, 2, 3]]);
  expect(fit([column, row, toGrid("partner", "c")])).toEqual({ ok: true, value: { rows: 2, columns: 3 } });
  expect(fit([column, toGrid("partner", [["a"], ["b"], ["c"]])])).toMatchObject({
    ok: false,
    problem: { code: "shapes" },
  });
});
