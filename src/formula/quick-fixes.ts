import type { CallContext } from "../core/show/cell";
import { isShown, type OutCell } from "../core/show/cell";
import { showSaid } from "../core/show/display";
import { findSuggestions } from "../core/ask/suggestions";
import type { Problem } from "../core/question/problem";
import { replaced, swapped, withOption, type Change, type Place } from "./change-call";
import { findCalls } from "./edit-call";
import { followSuggestion } from "./follow-suggestion";
import { onlyCell, problemIn, workOut, type References, type WorkedOut } from "./work-out";

/** A formula that works in place of one that does not, what it changes, and what it comes to. */
export interface QuickFix extends Change {
  /** "more than $280M"; nothing when it is no single number. */
  answer?: string;
}

const MOST = 4;

/** The nearest formulas that have an answer; every one was tried. */
export function findQuickFixes(
  context: CallContext,
  formula: string,
  out: WorkedOut,
  references: References,
  prefix: string,
): QuickFix[] {
  const found = problemIn(out);
  const call = found && findCalls(formula)[found.at];
  if (!found || !call) return [];
  const place: Place = { context, formula, call, prefix };
  const distinct = new Map(changesFor(place, found.problem).map((change) => [change.formula, change]));
  return [...distinct.values()].flatMap((change) => tried(context, change, references)).slice(0, MOST);
}

function tried(context: CallContext, change: Change, references: References): QuickFix[] {
  const out = workOut(change.formula, context, references);
  if (problemIn(out)) return [];
  const cell = onlyCell(out) as OutCell | undefined;
  return [
    {
      ...change,
      answer: isShown(cell) ? showSaid(context.edition, cell.answer, context.language) : undefined,
    },
  ];
}

function changesFor(place: Place, problem: Problem): Change[] {
  switch (problem.code) {
    case "unknown":
      return problem.nearest.flatMap((name) => replaced(place, problem.argument, name, problem.text));
    case "wrong-order":
      return swapped(place, problem.argument, problem.isLike);
    case "unknown-option":
      return [withOption(place, problem.key, undefined)];
    case "bad-option":
      return problem.known.map((value) => withOption(place, problem.key, value));
    case "no-bound":
      return [withOption(place, "bound", undefined)];
    case "across-nought":
      return ["low", "high"].map((end) => withOption(place, "bound", end));
    case "not-stated":
      return [...findSuggestions(place.context.edition, problem.question, problem.period)].flatMap(
        (suggestion) => followSuggestion(place, suggestion, problem),
      );
    default:
      return [];
  }
}
