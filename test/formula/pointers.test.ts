import { findSuggestions } from "../../src/core/ask/suggestions";
import { explain } from "../../src/core/show/explain";
import type { Language } from "../../src/core/words/language";
import { findCalls } from "../../src/formula/edit-call";
import { followSuggestion } from "../../src/formula/follow-suggestion";
import { errorIn, problemIn, workOut } from "../../src/formula/work-out";
import { realEdition } from "../real-dataset";
import { changedQuestions } from "./recorded-questions";

const contextOf = (language: Language) => ({ edition: realEdition, language, search: () => [] });

/** Whatever a message of a missing number points to. */
function pointersOf(formula: string, language: Language) {
  const context = contextOf(language);
  const problem = problemIn(workOut(formula, context, {}))?.problem;
  const [call] = findCalls(formula);
  if (problem?.code !== "not-stated" || !call) return undefined;
  const place = { context, formula, call, prefix: "" };
  const pointers = [...findSuggestions(realEdition, problem.question, problem.period)].flatMap((suggestion) =>
    followSuggestion(place, suggestion, problem).map((change) => ({ kind: suggestion.kind, ...change })),
  );
  return { pointers, message: explain(problem, realEdition, language) };
}

describe.each(["en", "ru"] as const)("%s: every recorded question with one argument changed", (language) => {
  const questions = changedQuestions(language, language === "en" ? 3 : 1);
  const missing = questions.flatMap((formula) => {
    const found = pointersOf(formula, language);
    return found ? [{ formula, ...found }] : [];
  });

  test("there are thousands", () => {
    expect(missing.length).toBeGreaterThan(2_000);
    expect(missing.flatMap(({ pointers }) => pointers).length).toBeGreaterThan(2_000);
  });

  test("each pointer of each message answers", () => {
    const dead = missing.flatMap(({ formula, pointers }) =>
      pointers.flatMap(({ kind, formula: next }) => {
        const error = errorIn(workOut(next, contextOf(language), {}));
        return error ? [`${formula} → ${kind} ${next}: ${error.message}`] : [];
      }),
    );
    expect(dead).toEqual([]);
  });

  test("what a message names is what it leads to", () => {
    for (const { message, pointers } of missing) {
      const [first] = pointers;
      if (!first) expect(message).not.toContain(";");
      else if (NAMED.includes(first.kind))
        expect(message.toLowerCase()).toContain(first.change.toLowerCase());
    }
  });
});

const NAMED = ["status", "derivable", "units", "products", "periods", "pairs", "indicators", "partners"];
