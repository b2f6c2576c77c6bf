import { joinOptions, parseOptions } from "../core/arguments/parse-options";
import { describeFunction } from "../core/question/functions";
import type { ArgumentName } from "../core/question/problem";
import type { CallContext } from "../core/show/cell";
import { literal, rewriteCall, withArgument, type WrittenCall } from "./edit-call";
import { figureFormula } from "./figure-formula";

/** A call within a formula, and what it is known in. */
export interface Place {
  context: CallContext;
  formula: string;
  call: WrittenCall;
  prefix: string;
}

/** A formula with its call changed, and what is put in: "2020", "Uzbekistan", "derive=yes". */
export interface Change {
  formula: string;
  change: string;
}

const parametersOf = ({ call }: Place): readonly ArgumentName[] => describeFunction(call.name).parameters;

/** Of two arguments of one name, such as the parties, the one that holds the text. */
export function replaced(place: Place, argument: ArgumentName, name: string, text?: string): Change[] {
  const { call, formula } = place;
  const positions = parametersOf(place).flatMap((parameter, i) => (parameter === argument ? i : []));
  const at = positions.find((i) => text !== undefined && call.arguments[i] === literal(text)) ?? positions[0];
  if (at === undefined) return [];
  return [{ formula: rewriteCall(formula, call, withArgument(call, at, literal(name))), change: name }];
}

/** Without what stands for an argument. */
export function without(place: Place, argument: ArgumentName): Change {
  const { call, formula } = place;
  const list = withArgument(call, parametersOf(place).indexOf(argument), "");
  return { formula: rewriteCall(formula, call, list), change: `− ${argument}` };
}

/** Both places named anew. */
export function between(place: Place, entity = "", partner = ""): Change {
  const { call, formula } = place;
  const parameters = parametersOf(place);
  const first = Math.max(parameters.indexOf("reporter"), parameters.indexOf("entity"));
  const once = { ...call, arguments: withArgument(call, first, literal(entity)) };
  const list = withArgument(once, parameters.indexOf("partner"), literal(partner));
  return { formula: rewriteCall(formula, call, list), change: `${entity}–${partner}` };
}

export function swapped(place: Place, argument: ArgumentName, isLike: ArgumentName): Change[] {
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
export function withOption(place: Place, key: string, value: string | undefined): Change {
  return {
    formula: rewriteCall(place.formula, place.call, optionsWith(place, key, value)),
    change: value === undefined ? `− ${key}` : `${key}=${value}`,
  };
}

function optionsWith(place: Place, key: string, value: string | undefined): string[] {
  const at = parametersOf(place).indexOf("options");
  const typed = parseOptions((place.call.arguments[at] ?? "").replace(/^"|"$/g, ""));
  const others = typed.filter((option) => option.key.toLowerCase() !== key.toLowerCase());
  const options = joinOptions(value === undefined ? others : [...others, { key, text: value }]);
  return withArgument(place.call, at, options === "" ? "" : literal(options));
}

/** The call as one of `FIGURE`, which takes any indicator and measure; of a growth its measure is said. */
export function asFigure(place: Place, indicator: string, isGrowth: boolean): Place {
  const { formula, call } = place;
  const parameters = parametersOf(place);
  const given = (names: readonly ArgumentName[]) =>
    call.arguments[parameters.findIndex((parameter) => names.includes(parameter))] ?? "";
  const list = [
    ...[given(["indicator", "flow"]) || literal(indicator), given(["entity", "reporter"]), given(["period"])],
    ...[given(["partner"]), given(["product"]), given(["options"])],
  ];
  const callee = call.callee.slice(0, -call.name.length) + "FIGURE";
  const next = rewriteCall(formula, { ...call, callee }, list);
  const figure: WrittenCall = {
    ...{ start: call.start, end: call.end + next.length - formula.length },
    ...{ callee, name: "FIGURE", arguments: list },
  };
  const asked = { ...place, formula: next, call: figure };
  return isGrowth ? inOptions(asked, "measure", "growth") : asked;
}

/** The place once an option is in it. */
export function inOptions(place: Place, key: string, value: string): Place {
  const list = optionsWith(place, key, value);
  const formula = rewriteCall(place.formula, place.call, list);
  const end = place.call.end + formula.length - place.formula.length;
  return { ...place, formula, call: { ...place.call, end, arguments: list } };
}

/** The formula of a certain figure in place of the call. */
export function inPlace({ context, formula, call, prefix }: Place, id: string): Change {
  const figure = context.edition.figures.get(id);
  const other = figure ? figureFormula(context, figure, prefix).formula : formula;
  const next = `${formula.slice(0, call.start)}${other.slice(1)}${formula.slice(call.end)}`;
  return { formula: next, change: other.slice(1) };
}
