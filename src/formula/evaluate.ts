import { parse, tokenize, type AstExpression, type BinaryExpression } from "@borgar/fx";
import { isProblem, isShown, type OutCell, type Output, type CallContext } from "../core/show/cell";
import { CALLS } from "../core/calls/calls";
import { isFunctionName, type FunctionName } from "../core/question/functions";
import { closest } from "../core/names/edit-distance";
import type { Input } from "../core/arguments/input";
import { loosenNames } from "../core/edition/loosen-names";
import { errorOf, type Problem } from "../core/question/problem";
import { fail, ok, type Result } from "../core/question/result";
import { explain } from "../core/show/explain";
import { searchFigures } from "../search/search-figures";
import { askForId } from "./ask-for-id";
import { flawed, isError, type CellError, type CellValue, type Values } from "./cell-value";
import { EXCEL_FUNCTIONS, plain } from "./excel-functions";
import { plainName } from "./function-names";
import { tidyFormula } from "./tidy-formula";
import { LONGEST_FORMULA } from "../core/arguments/formula-text";
import { lookUp } from "../core/look-up";
import type { Language } from "../core/words/language";
import { PHRASES } from "../core/words/all-phrases";
import { sayFlaw } from "./flaws";

/** The cells of a reference such as `A1:B2` or `Table1[@Year]`; what a sheet would give. */
export type ReadCells = (reference: string) => Values;

/** One of Sourcebook's functions within a formula, and what it answered. */
export interface TracedCall {
  name: FunctionName;
  result: Result<Output>;
}

interface Surroundings {
  readCells?: ReadCells;
  /** Told of every Sourcebook function that the formula calls. */
  onCall?: (call: TracedCall) => void;
}

/**
 * Works out a formula as Excel would: Sourcebook's functions, arithmetic, comparisons, text joined by `&`, array
 * constants and a few of Excel's own (`SUM`, `IFERROR` …). Numbers that are passed on keep their figure, so that
 * `=CITE(TURNOVER(…))` works.
 */
export function evaluate(
  formula: string,
  context: CallContext,
  { readCells = noCells, onCall }: Surroundings = {},
): Values {
  const tree = read(formula);
  if ("error" in tree) return [[inWords(tree, context.language)]];
  loosenNames(context.edition);
  const whole: CallContext = {
    ...context,
    search: context.search ?? searchFigures(context.edition),
    workOut: (text) => workOut(text, context),
  };
  const values = walk(tree, { context: whole, readCells, onCall, depth: 0 });
  return values.map((row) => row.map((cell) => inWords(cell, context.language)));
}

/** A flaw says what it is, once. */
function inWords(cell: CellValue, language: Language): CellValue {
  if (!isError(cell) || !cell.flaw) return cell;
  return { ...cell, message: sayFlaw(cell.flaw.kind, cell.flaw.about, language) };
}

/** What a formula's text comes to for a function, which sees no cells. */
export function workOut(text: string, context: CallContext): Result<OutCell[][]> {
  const cells = referencesOf(text);
  if (cells.length > 0) return fail({ code: "reads-cells", cells, instead: askForId(text) });
  const values = evaluate(text, context);
  const foreign = values.flat().some((cell) => isError(cell) && !cell.problem);
  if (foreign) return fail({ code: "not-a-formula", text });
  return ok(
    values.map((row) =>
      row.map((cell): OutCell => (isError(cell) ? { problem: cell.problem as Problem } : cell)),
    ),
  );
}

/**
 * The references that a formula reads, so that their cells can be fetched before it is worked out; as
 * `FORMULATEXT(B3)` where it is not the value of the cell that is read.
 */
export function referencesOf(formula: string): string[] {
  const tree = read(formula);
  return "error" in tree ? [] : [...new Set(references(tree))];
}

/** The cell within `FORMULATEXT(B3)`; `undefined` for any other reference. */
export const formulaTextOf = (reference: string): string | undefined =>
  /^FORMULATEXT\((.*)\)$/.exec(reference)?.[1];

const formulaTextIn = (node: AstExpression): string | undefined => {
  const isIt = node.type === "CallExpression" && node.callee.type === "Identifier";
  if (!isIt || node.callee.name.toUpperCase() !== "FORMULATEXT") return undefined;
  const [cell] = node.arguments;
  return cell?.type === "ReferenceIdentifier" ? `FORMULATEXT(${cell.value})` : undefined;
};

/** From left to right. A sum of thousands of terms is nested thousands deep: too deep for a call in a call. */
function references(tree: AstExpression): string[] {
  const found: string[] = [];
  const waiting: (AstExpression | null)[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const formulaText = node ? formulaTextIn(node) : undefined;
    if (formulaText !== undefined) found.push(formulaText);
    else if (node?.type === "ReferenceIdentifier") found.push(node.value);
    else if (node && node.type !== "ArrayExpression" && "arguments" in node)
      waiting.push(...(node.arguments as typeof waiting).toReversed());
  }
  return found;
}

const noCells: ReadCells = (reference) => [
  [
    /^\$?[A-Z]{1,3}\$?\d/i.test(reference)
      ? flawed("#REF!", "no-sheet", reference)
      : flawed("#NAME?", "no-name", reference),
  ],
];

function read(formula: string): AstExpression | CellError {
  if (formula.length > LONGEST_FORMULA) return noFormula(formula);
  try {
    return parse(tokenize(tidyFormula(formula)));
  } catch {
    return noFormula(formula);
  }
}

const noFormula = (text: string): CellError => flawed("#ERROR!", "no-formula", text);

interface Evaluation extends Surroundings {
  context: CallContext;
  readCells: ReadCells;
  /** How many brackets and functions are around. */
  depth: number;
}

/** Excel takes 64 functions in each other; brackets may be around each. */
const DEEPEST = 200;

function walk(node: AstExpression, outer: Evaluation): Values {
  if (outer.depth > DEEPEST) return [[TOO_DEEP]];
  const evaluation = { ...outer, depth: outer.depth + 1 };
  switch (node.type) {
    case "Literal":
      return [[node.value]];
    case "ErrorLiteral":
      return [[flawed(node.value, "error-typed", node.value)]];
    case "ArrayExpression":
      return node.elements.map((row) =>
        row.map((item) => walk(item as AstExpression, evaluation)[0]?.[0] ?? ""),
      );
    case "ReferenceIdentifier":
      return evaluation.readCells(node.value);
    case "UnaryExpression":
      return unary(node.operator, walk(node.arguments[0] as AstExpression, evaluation));
    case "BinaryExpression":
      return chain(node, evaluation);
    case "CallExpression": {
      const formulaText = formulaTextIn(node);
      if (formulaText !== undefined && evaluation.readCells !== noCells)
        return evaluation.readCells(formulaText);
      const callee = node.callee.type === "Identifier" ? node.callee.name : "";
      return call(plainName(callee), node.arguments, evaluation);
    }
    default:
      return [[flawed("#VALUE!", "not-supported")]];
  }
}

/** The terms of a sum, from left to right: `a+b+c` is `(a+b)+c`, so that the first stands deepest. */
function chain(node: AstExpression, evaluation: Evaluation): Values {
  const rest: BinaryExpression[] = [];
  let first = node;
  for (; first.type === "BinaryExpression"; first = first.arguments[0] as AstExpression) rest.push(first);
  return rest.reduceRight(
    (left, { operator, arguments: [, right] }) =>
      binary(operator, left, walk(right as AstExpression, evaluation)),
    walk(first, evaluation),
  );
}

const TOO_DEEP = flawed("#ERROR!", "too-deep");

function call(name: string, nodes: (AstExpression | null)[], evaluation: Evaluation): Values {
  const values = nodes.map((node) => (node === null ? null : walk(node, evaluation)));
  const ofExcel = lookUp(EXCEL_FUNCTIONS, name);
  if (ofExcel) return ofExcel(...values.map((value) => value ?? [[""]]));
  if (!isFunctionName(name)) return [[unknownFunction(name, evaluation.context.language)]];
  const missing =
    evaluation.readCells === noCells ? nodes.findIndex((node) => node?.type === "ReferenceIdentifier") : -1;
  if (missing >= 0) return values[missing] ?? [];
  const { context } = evaluation;
  const result: Result<Output> = CALLS[name](
    context,
    values.map((value) => toInput(value, context.language)),
  );
  evaluation.onCall?.({ name, result });
  if (!result.ok) return [[toError(result.problem, context)]];
  return result.value.cells.map((row) =>
    row.map((cell) => (isProblem(cell) ? toError(cell.problem, context) : cell)),
  );
}

function unknownFunction(name: string, language: Language): CellError {
  const near = closest(Object.keys(CALLS), name);
  const said = sayFlaw("no-function", name, language);
  const nearest = PHRASES[language].nearest(near.length > 3 ? [] : near);
  return { error: "#NAME?", message: said + nearest };
}

const toError = (problem: Problem, { edition, language }: CallContext): CellError => ({
  problem,
  error: errorOf(problem),
  /** Worked out when it is shown. */
  get message() {
    return explain(problem, edition, language);
  },
});

/** As Excel hands an argument over: one cell as its value, more as rows; a number with a card as that. */
function toInput(values: Values | null, language: Language): Input {
  if (values === null) return null;
  const rows = values.map((row) => row.map((cell) => toInputCell(inWords(cell, language))));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function toInputCell(cell: CellValue): Input {
  if (isError(cell)) return { type: "Error", code: cell.error, message: cell.message };
  if (!isShown(cell)) return cell;
  return { type: "Double", basicType: "Double", basicValue: cell.number, properties: { Id: cell.answer.id } };
}

function unary(operator: string, values: Values): Values {
  if (operator === "+") return values;
  const apply = (value: number) => (operator === "-" ? -value : operator === "%" ? value / 100 : value);
  return values.map((row) => row.map((cell) => (isError(cell) ? cell : number(cell, apply))));
}

function number(cell: CellValue, apply: (value: number) => number): CellValue {
  const value = Number(plain(cell));
  return Number.isNaN(value) ? flawed("#VALUE!", "text-for-number") : apply(value);
}

const OPERATORS: Record<string, (a: number, b: number) => number> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};

const COMPARISONS: Record<string, (a: number | string, b: number | string) => boolean> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

function binary(operator: string, left: Values, right: Values): Values {
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 1, right[0]?.length ?? 1);
  const at = (values: Values, i: number, j: number) =>
    values[values.length === 1 ? 0 : i]?.[values[0]?.length === 1 ? 0 : j];
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => combine(operator, at(left, i, j) ?? "", at(right, i, j) ?? "")),
  );
}

function combine(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return `${String(plain(left))}${String(plain(right))}`;
  const compare = lookUp(COMPARISONS, operator);
  if (compare) return compare(comparable(left), comparable(right));
  const apply = lookUp(OPERATORS, operator);
  if (!apply) return flawed("#VALUE!", "no-operator", operator);
  const [a, b] = [Number(plain(left)), Number(plain(right))];
  if (Number.isNaN(a) || Number.isNaN(b)) return flawed("#VALUE!", "text-for-number");
  return operator === "/" && b === 0 ? flawed("#DIV/0!", "by-zero") : apply(a, b);
}

/** Excel compares texts without case. */
function comparable(cell: CellValue): number | string {
  const value = plain(cell);
  return typeof value === "number" ? value : String(value).toLowerCase();
}
