import { readFileSync } from "node:fs";
import { readCases } from "../cases/read-cases";

test("every formula of the comparison is a case", () => {
  const cases = new Set(
    ["trade", "derived", "figures", "languages", "arguments", "nested"].flatMap((name) =>
      readCases(name).map(({ formula }) => formula),
    ),
  );
  const shown = [...readFileSync("docs/comparison.md", "utf8").matchAll(/`(=[^`]+)`/g)].map(
    ([, formula]) => formula,
  );
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((formula) => !cases.has(formula ?? ""))).toEqual([]);
});
