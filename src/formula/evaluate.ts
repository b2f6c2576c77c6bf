import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { isProblem, isShown, type OutCell, type Output, type Setting } from "../core/calls/call";
import { CALLS, isFunctionName, type FunctionName } from "../core/calls/calls";
import type { Input } from "../core/input";
import { errorOf } from "../core/problem";
import type { Result } from "../core/result";
import { explain } from "../core/words/explain";
import { searchFigures } from "../search/search-figures";

/** An error as a cell shows it. */
export interface CellError {
  error: string;
  message: string;
}

export type CellValue = OutCell | CellError;

/** What a formula comes to: rows of cells. */
export type Values = CellValue[][];

export const isError = (value: CellValue | undefined): value is CellError =>
  typeof value === "object" && "error" in value;

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
 * Works out a formula as Excel would: Sourcebook's functions, arithmetic, text joined by `&`, array constants and
 * `DATE`. Numbers that are passed on keep their figure, so that `=CITE(TURNOVER(…))` works.
 */
export function evaluate(
  formula: string,
  setting: Setting,
  { readCells = noCells, onCall }: Surroundings = {},
): Values {
  const tree = read(formula);
  if ("error" in tree) return [[tree]];
  const withSearch = { ...setting, search: setting.search ?? searchFigures(setting.edition) };
  return walk(tree, { setting: withSearch, readCells, onCall });
}

/** The references that a formula reads, so that their cells can be fetched before it is worked out. */
export function referencesOf(formula: string): string[] {
  const tree = read(formula);
  return "error" in tree ? [] : [...new Set(references(tree))];
}

function references(node: AstExpression | null): string[] {
  if (node === null) return [];
  if (node.type === "ReferenceIdentifier") return [node.value];
  if (node.type === "ArrayExpression") return [];
  return "arguments" in node ? (node.arguments as (AstExpression | null)[]).flatMap(references) : [];
}

/** Whether a formula calls one of Sourcebook's functions, with or without a prefix. */
export const callsSourcebook = (formula: string): boolean =>
  [...formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(/(?:\b[A-Z]+[._])?\b([A-Z]+)\s*\(/gi)].some(
    ([, name = ""]) => isFunctionName(name.toUpperCase()),
  );

const PREFIX = /^(?:_xldudf_)?(?:[A-Za-z]+[._])?/;

const noCells: ReadCells = (reference) => [
  [{ error: "#REF!", message: `There is no sheet here for ${reference}.` }],
];

function read(formula: string): AstExpression | CellError {
  try {
    return parse(tokenize(formula));
  } catch {
    return { error: "#ERROR!", message: `"${formula}" is not a formula that Excel would take.` };
  }
}

interface Context extends Surroundings {
  setting: Setting;
  readCells: ReadCells;
}

function walk(node: AstExpression, context: Context): Values {
  switch (node.type) {
    case "Literal":
      return [[node.value]];
    case "ArrayExpression":
      return node.elements.map((row) =>
        row.map((item) => walk(item as AstExpression, context)[0]?.[0] ?? ""),
      );
    case "ReferenceIdentifier":
      return context.readCells(node.value);
    case "UnaryExpression":
      return unary(node.operator, walk(node.arguments[0] as AstExpression, context));
    case "BinaryExpression":
      return binary(
        node.operator,
        ...(node.arguments.map((part) => walk(part, context)) as [Values, Values]),
      );
    case "CallExpression": {
      const callee = node.callee.type === "Identifier" ? node.callee.name : "";
      return call(callee.replace(PREFIX, "").toUpperCase(), node.arguments, context);
    }
    default:
      return [[{ error: "#VALUE!", message: `${node.type} is not supported here.` }]];
  }
}

function call(name: string, nodes: (AstExpression | null)[], context: Context): Values {
  const values = nodes.map((node) => (node === null ? null : walk(node, context)));
  if (name === "DATE") return [[serialOf(values.map((value) => Number(plain(value?.[0]?.[0]))))]];
  if (name === "FORMULATEXT") return [[{ error: "#N/A", message: "FORMULATEXT needs a cell." }]];
  if (!isFunctionName(name)) return [[{ error: "#NAME?", message: `There is no function ${name}.` }]];
  const { setting } = context;
  const result: Result<Output> = CALLS[name](setting, values.map(toInput));
  context.onCall?.({ name, result });
  if (!result.ok) return [[toError(result.problem, setting)]];
  return result.value.cells.map((row) =>
    row.map((cell) => (isProblem(cell) ? toError(cell.problem, setting) : cell)),
  );
}

const toError = (problem: Parameters<typeof explain>[0], { edition, language }: Setting): CellError => ({
  error: errorOf(problem),
  message: explain(problem, edition, language),
});

/** As Excel hands an argument over: one cell as its value, more as rows; a number with a card as that. */
function toInput(values: Values | null): Input {
  if (values === null) return null;
  const rows = values.map((row) => row.map(toInputCell));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function toInputCell(cell: CellValue): Input {
  if (isError(cell)) return { type: "Error", code: cell.error };
  if (!isShown(cell)) return cell;
  return { type: "Double", basicType: "Double", basicValue: cell.number, properties: { Id: cell.answer.id } };
}

const plain = (cell: CellValue | undefined): unknown =>
  isShown(cell as OutCell) ? (cell as { number: number }).number : cell;

const DAY = 86_400_000;
const serialOf = ([year = 1900, month = 1, day = 1]: number[]) =>
  Date.UTC(year, month - 1, day) / DAY + 25_569;

function unary(operator: string, values: Values): Values {
  const apply = (value: number) => (operator === "-" ? -value : operator === "%" ? value / 100 : value);
  return values.map((row) => row.map((cell) => (isError(cell) ? cell : number(cell, apply))));
}

function number(cell: CellValue, apply: (value: number) => number): CellValue {
  const value = Number(plain(cell));
  return Number.isNaN(value)
    ? { error: "#VALUE!", message: "A text stands where a number belongs." }
    : apply(value);
}

const OPERATORS: Record<string, (a: number, b: number) => number> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
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
  const apply = OPERATORS[operator];
  if (!apply) return { error: "#VALUE!", message: `The operator ${operator} is not supported here.` };
  const [a, b] = [Number(plain(left)), Number(plain(right))];
  if (Number.isNaN(a) || Number.isNaN(b))
    return { error: "#VALUE!", message: "A text stands where a number belongs." };
  return operator === "/" && b === 0 ? { error: "#DIV/0!", message: "Division by zero." } : apply(a, b);
}
