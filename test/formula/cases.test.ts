import { readFileSync } from "node:fs";
import { openEdition } from "../../src/core/edition/edition";
import type { Dataset } from "../../src/core/record";
import type { Language } from "../../src/core/words/language";
import { evaluate } from "../../src/formula/evaluate";
import { report } from "../../tools/formula/report";
import { readCases, type Case } from "../cases/read-cases";
import { formatText } from "./format-text";

const edition = openEdition(JSON.parse(readFileSync("src/dataset/dataset.json", "utf8")) as Dataset);
const answerTo = (formula: string, language: Language) =>
  report(evaluate(formula, { edition, language }), edition) as Record<string, unknown> & {
    values?: unknown[][];
  };

describe.each(["trade", "derived", "figures", "languages", "arguments", "nested", "russian"])(
  "%s",
  (name) => {
    test.each(readCases(name).map((one) => [one.formula, one] as const))("%s", (formula, expected) => {
      expectAnswer(answerTo(formula, name === "russian" ? "ru" : "en"), expected);
    });
  },
);

function expectAnswer(answer: Record<string, unknown> & { values?: unknown[][] }, expected: Case): void {
  const { formula: _formula, value, shows, lines, values, is, contains, error, says, ...fields } = expected;
  if (error !== undefined)
    expect(answer).toMatchObject({
      ok: false,
      error,
      message: expect.stringContaining(String(says)) as string,
    });
  else expect(answer).toMatchObject({ ok: true, ...fields });
  if (value !== undefined) expect(answer.value).toBeCloseTo(value, 4);
  if (shows !== undefined) expect(formatText(String(answer.format), Number(answer.value))).toBe(shows);
  if (lines !== undefined) expect(answer.source).toMatchObject({ lines });
  if (values !== undefined) expect(answer.values).toEqual(values);
  if (is !== undefined) expect(answer.value).toBe(is);
  if (contains !== undefined) expect(JSON.stringify(answer.values ?? answer.value)).toContain(contains);
}
