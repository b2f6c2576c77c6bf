import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { isFunctionName, type FunctionName } from "../core/question/functions";
import { plainName } from "./function-names";

/** A call of ours within a formula: where it stands, and its arguments as they are written. */
export interface WrittenCall {
  start: number;
  end: number;
  /** With its prefix: `SB.TURNOVER`. */
  callee: string;
  /** Without it. */
  name: FunctionName;
  arguments: string[];
}

/** The calls of Sourcebook's functions in a formula, in the order in which they are worked out: the inner ones first. */
export function findCalls(formula: string): WrittenCall[] {
  try {
    return callsIn(parse(tokenize(formula, { withLocation: true })), formula);
  } catch {
    return [];
  }
}

function callsIn(node: AstExpression | null, formula: string): WrittenCall[] {
  if (node === null || !("arguments" in node)) return [];
  const list = node.arguments as (AstExpression | null)[];
  const inner = list.flatMap((argument) => callsIn(argument, formula));
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return inner;
  const callee = node.callee.name;
  const name = plainName(callee);
  const [start, end] = node.loc ?? [];
  if (!isFunctionName(name) || start === undefined || end === undefined) return inner;
  const texts = list.map((argument) =>
    argument?.loc ? formula.slice(argument.loc[0], argument.loc[1]) : "",
  );
  return [...inner, { start, end, callee, name, arguments: texts }];
}

/** The formula with other arguments in one of its calls; what is left out at the end is cut. */
export function rewriteCall(formula: string, call: WrittenCall, list: readonly string[]): string {
  const used = list.slice(0, list.findLastIndex((text) => text !== "") + 1);
  return `${formula.slice(0, call.start)}${call.callee}(${used.join(",")})${formula.slice(call.end)}`;
}

/** With another text at a position, which may lie beyond the arguments that are there. */
export const withArgument = ({ arguments: list }: WrittenCall, at: number, text: string): string[] =>
  Array.from({ length: Math.max(list.length, at + 1) }, (_, i) => (i === at ? text : (list[i] ?? "")));

/** As it is written in a formula: years as numbers, all else in quotes. */
export const literal = (text: string): string =>
  /^\d{4}$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
