import type { CallContext } from "../core/show/cell";
import { isFunctionName } from "../core/calls/calls";
import { isShown, type OutCell } from "../core/show/cell";
import { showSaid } from "../core/show/display";
import { findSuggestions } from "../core/ask/suggestions";
import type { ArgumentName, Suggestion, Problem } from "../core/question/problem";
import type { Measure } from "../core/record";
import { labelPeriod } from "../core/words/period-label";
import { figureFormula } from "./figure-formula";
import { findCalls, literal, rewriteCall, withArgument, type WrittenCall } from "./edit-call";
import { PARAMETERS } from "./parameters";
import { onlyCell, problemIn, workOut, type References, type WorkedOut } from "./work-out";

/** A formula that works in place of one that does not, what it changes, and what it comes to. */
export interface QuickFix {
  formula: string;
  /** What is put in: "2020", "Uzbekistan", "derive=yes". */
  change: string;
  /** "more than $280.0M"; nothing when it is no single number. */
  answer?: string;
}

interface Place {
  context: CallContext;
  formula: string;
  call: WrittenCall;
  prefix: string;
}

type Change = Omit<QuickFix, "answer">;

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
      return findSuggestions(place.context.edition, problem.question, problem.period).flatMap((suggestion) =>
        changesBy(place, suggestion, problem),
      );
    default:
      return [];
  }
}

type NotStated = Extract<Problem, { code: "not-stated" }>;

function changesBy(place: Place, suggestion: Suggestion, asked: NotStated): Change[] {
  const { edition, language } = place.context;
  const name = (index: "entities" | "products" | "indicators", id: string) =>
    edition[index].get(id)?.names[language] ?? id;
  switch (suggestion.kind) {
    case "correction":
      return [inPlace(place, suggestion.figure.id)];
    case "status":
      return [withOption(place, "status", suggestion.figure.status)];
    case "derivable":
      return [withOption(place, "derive", "yes")];
    case "base":
      return suggestion.periods.map((period) => withOption(place, "base", period));
    case "measures":
      return suggestion.measures.flatMap((measure) =>
        figuresLike(place, asked, measure).map((id) => inPlace(place, id)),
      );
    case "products":
      return suggestion.products.flatMap((id) => replaced(place, "product", name("products", id)));
    case "periods":
      return suggestion.periods
        .toReversed()
        .flatMap((period) => replaced(place, "period", labelPeriod(period, language)));
    case "units":
      return suggestion.units.map((unit) => withOption(place, "unit", unit));
    case "pairs":
      return suggestion.pairs.map((pair) => between(place, ...pair.map((id) => name("entities", id))));
    case "partners":
      return suggestion.partners.flatMap((id) => replaced(place, "partner", name("entities", id)));
    case "indicators":
      return suggestion.indicators.flatMap((id) => replaced(place, "indicator", name("indicators", id)));
  }
}

const parametersOf = ({ call }: Place): readonly ArgumentName[] => {
  const name = call.callee.replace(/^.*[._]/, "").toUpperCase();
  return isFunctionName(name) ? PARAMETERS[name] : [];
};

/** Of two arguments of one name, such as the parties, the one that holds the text. */
function replaced(place: Place, argument: ArgumentName, name: string, text?: string): Change[] {
  const { call, formula } = place;
  const positions = parametersOf(place).flatMap((parameter, i) => (parameter === argument ? i : []));
  const at = positions.find((i) => text !== undefined && call.arguments[i] === literal(text)) ?? positions[0];
  if (at === undefined) return [];
  return [{ formula: rewriteCall(formula, call, withArgument(call, at, literal(name))), change: name }];
}

/** Both places named anew. */
function between(place: Place, entity = "", partner = ""): Change {
  const { call, formula } = place;
  const parameters = parametersOf(place);
  const first = Math.max(parameters.indexOf("reporter"), parameters.indexOf("entity"));
  const once = { ...call, arguments: withArgument(call, first, literal(entity)) };
  const list = withArgument(once, parameters.indexOf("partner"), literal(partner));
  return { formula: rewriteCall(formula, call, list), change: `${entity}–${partner}` };
}

function swapped(place: Place, argument: ArgumentName, isLike: ArgumentName): Change[] {
  const { call, formula } = place;
  const parameters = parametersOf(place);
  const [a, b] = [parameters.indexOf(argument), parameters.indexOf(isLike)];
  if (a < 0 || b < 0 || a === b) return [];
  const list = withArgument(call, Math.max(a, b), call.arguments[Math.max(a, b)] ?? "");
  [list[a], list[b]] = [list[b] ?? "", list[a] ?? ""];
  const next = rewriteCall(formula, call, list);
  return [{ formula: next, change: next }];
}

/** Sets an option, or takes it away. */
function withOption(place: Place, key: string, value: string | undefined): Change {
  const { call, formula } = place;
  const at = parametersOf(place).indexOf("options");
  const parts = (call.arguments[at] ?? "")
    .replace(/^"|"$/g, "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part.split("=")[0]?.trim().toLowerCase() !== key.toLowerCase());
  const options = [...parts, ...(value === undefined ? [] : [`${key}=${value}`])].join("; ");
  const list = withArgument(call, at, options === "" ? "" : literal(options));
  return {
    formula: rewriteCall(formula, call, list),
    change: value === undefined ? `− ${key}` : `${key}=${value}`,
  };
}

/** The formula of a certain figure in place of the call. */
function inPlace({ context, formula, call, prefix }: Place, id: string): Change {
  const figure = context.edition.figures.get(id);
  const other = figure ? figureFormula(context, figure, prefix).formula : formula;
  const next = `${formula.slice(0, call.start)}${other.slice(1)}${formula.slice(call.end)}`;
  return { formula: next, change: other.slice(1) };
}

/** What is stated of the same, but measured otherwise: its growth, its share. */
function figuresLike({ context }: Place, { question, period }: NotStated, measure: Measure): string[] {
  if (period === undefined) return [];
  const found = context.edition.figures.find({ ...question, measure }, period);
  return found
    .filter(({ product }) => question.products?.includes(product ?? "") ?? true)
    .map(({ id }) => id)
    .slice(0, 2);
}
