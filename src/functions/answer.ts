import { describeFunction, type EarlyFunction, type FunctionName } from "../core/question/functions";
import {
  isProblem,
  isShown,
  type Call,
  type OutCell,
  type Output,
  type CallContext,
  type ShownNumber,
} from "../core/show/cell";
import { EARLY_CALLS } from "../core/calls/early-calls";
import type { Edition } from "../core/edition/edition";
import type { Input } from "../core/arguments/input";
import { isFormulaText } from "../core/arguments/formula-text";
import { errorOf, type Problem } from "../core/question/problem";
import type { Result } from "../core/question/result";
import { withCurrent } from "../dataset/current";
import { toCard } from "./card";
import { CARD_WORDS } from "./card-words";
import { timeFirst } from "./first-answer";
import { host } from "./host";
import { noMessage, withMessages, type Explain, type Say } from "./messages";
import { answerObserver } from "./observe";

/** What Excel takes as a function's result: rows of values, data types and errors; or the promise of them. */
type ExcelResult = ExcelValue[][];
type ExcelValue = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- as the functions' metadata has it

/** Cards make a cell some 1.5 kB large, and Excel takes 5 MB from a call: the numbers of larger blocks have their formats only. */
const MOST_CARDS = 1_000;

/** Of more errors in a block each says what is missing, but not what is near. */
const MOST_EXPLAINED = 200;

/**
 * Answers a custom function. This file alone knows Excel's errors and data types: a problem becomes `#VALUE!` or
 * `#N/A` with its explanation, a number a `DoubleCellValue` or at least a `FormattedNumber` where the host has them, and
 * nothing else is ever thrown.
 */
export function answer(name: FunctionName, inputs: readonly Input[]): ExcelResult {
  return answerObserver(inputs) ?? timeFirst(() => answerCall(name, inputs));
}

function answerCall(name: FunctionName, inputs: readonly Input[]): ExcelResult {
  const found = withCurrent((current) => {
    const context = { edition: current.edition, language: host.language() };
    if (isEarly(name)) return answerEarly(EARLY_CALLS[name], context, inputs, current.loadWhole);
    const loading =
      name === "FIGSEARCH"
        ? withSearch(context)
        : withWhole(context, current.loadWhole, inputs.some(isFormulaText));
    return Promise.all([loadLateCalls(), loading]).then(
      ([{ CALLS }, loaded]) => run(CALLS[name], loaded, inputs),
      () => withMessages(({ one }) => raise({ code: "not-loaded" }, context, one)),
    );
  });
  // A promise only until the edition has loaded, or where more of it must be: Excel takes either.
  return found as ExcelResult;
}

/**
 * Answers a function that gives one value. Excel calls it for each cell of a range, and takes its answer for a value
 * within other functions; a block of one cell it would take for a block: `=TEXTSPLIT(CITE(B2),";")` had one cell.
 */
export function answerOne(name: FunctionName, inputs: readonly Input[]): ExcelValue {
  const rows = answer(name, inputs) as ExcelResult | Promise<ExcelResult>;
  return Array.isArray(rows) ? rows[0]?.[0] : rows.then((later): ExcelValue => later[0]?.[0]);
}

/** What cannot be read as it stands is read again with what comes later: more names, and their cases. */
function answerEarly(
  call: Call,
  context: CallContext,
  inputs: readonly Input[],
  loadWhole: () => Promise<Edition>,
): ExcelResult | Promise<ExcelResult> {
  const result = call(context, inputs);
  if (context.edition.entities.isLoose || !isMisread(result)) return tell(result, context);
  return Promise.all([loadWhole(), loadLooseNames()]).then(
    ([edition, { loosenNames }]) => {
      loosenNames(edition);
      return run(call, { ...context, edition }, inputs);
    },
    () => tell(result, context),
  );
}

const isMisread = (result: Result<Output>) =>
  result.ok
    ? result.value.cells.some((row) => row.some((cell) => isProblem(cell) && isMendable(cell.problem)))
    : isMendable(result.problem);

const isMendable = (problem: Problem) => errorOf(problem) === "#VALUE!";

const loadLooseNames = () => import(/* webpackChunkName: "late-calls" */ "../core/edition/loosen-names");

/** Loaded with the rest of the edition; what did not come is asked for again the next time. */
export const loadLateCalls = () => import(/* webpackChunkName: "late-calls" */ "../core/calls/calls");

const isEarly = (name: FunctionName): name is EarlyFunction => describeFunction(name).isEarly === true;

/** The events, prepared tables and rendered references come later than the numbers, and so does what reads them. */
async function withWhole(
  context: CallContext,
  loadWhole: () => Promise<Edition>,
  needsFormulas: boolean,
): Promise<CallContext> {
  const whole = { ...context, edition: await loadWhole() };
  const { loosenNames } = await loadLooseNames();
  loosenNames(whole.edition);
  if (!needsFormulas) return whole;
  const { workOut } = await import("../formula/evaluate");
  return { ...whole, workOut: (text) => workOut(text, whole) };
}

async function withSearch(context: CallContext): Promise<CallContext> {
  const { searchFigures } = await import("../search/search-figures");
  return { ...context, search: searchFigures(context.edition) };
}

const run = (
  call: Call,
  context: CallContext,
  inputs: readonly Input[],
): ExcelResult | Promise<ExcelResult> => tell(call(context, inputs), context);

function tell(result: Result<Output>, context: CallContext): ExcelResult | Promise<ExcelResult> {
  const isFine = result.ok && !result.value.cells.some((row) => row.some(isProblem));
  return isFine
    ? deliver(result, context, noMessage)
    : withMessages((explain) => deliver(result, context, explain));
}

function deliver(result: Result<Output>, context: CallContext, explain: Explain): ExcelResult {
  if (!result.ok) raise(result.problem, context, explain.one);
  const { plain } = result.value;
  const cells = host.keepsErrorsInBlocks()
    ? result.value.cells
    : withoutProblems(result.value.cells, context, explain);
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (isProblem(only)) raise(only.problem, context, explain.one);
  const say = count(cells, isProblem) > MOST_EXPLAINED ? explain.many : explain.one;
  const numbers = plain ? "plain" : host.numbers();
  if (numbers !== "card" || count(cells, isShown) <= MOST_CARDS)
    return cells.map((row) => row.map((cell) => toExcel(cell, context, numbers, say)));
  const row = cells.findIndex((one) => one.some(isShown));
  const column = cells[row]?.findIndex(isShown);
  // Equal answers are one object: only its place tells the first.
  return cells.map((one, i) =>
    one.map((cell, j) =>
      i === row && j === column && isShown(cell)
        ? toCard(withNote(cell, context), context)
        : toExcel(cell, context, "format", say),
    ),
  );
}

/** Nothing in place of errors; a block of nothing but errors is the first of them. */
function withoutProblems(cells: OutCell[][], context: CallContext, { one }: Explain): OutCell[][] {
  const filled = cells.flat().filter((cell) => cell !== "");
  const [first] = filled;
  if (isProblem(first) && filled.every(isProblem)) raise(first.problem, context, one);
  return cells.map((row) => row.map((cell) => (isProblem(cell) ? "" : cell)));
}

/** What the block lacks is told where one looks for it: on the card of its first number. */
function withNote(cell: ShownNumber, { language }: CallContext): ShownNumber {
  const note = [cell.answer.note, CARD_WORDS[language].onlyCard(MOST_CARDS)].filter(Boolean).join(" ");
  return { ...cell, answer: { ...cell.answer, note } };
}

const count = (cells: OutCell[][], is: (cell: OutCell) => boolean) =>
  cells.reduce((sum, row) => sum + row.filter((cell) => is(cell)).length, 0);

function toExcel(
  cell: OutCell,
  context: CallContext,
  numbers: ReturnType<typeof host.numbers>,
  say: Say,
): unknown {
  if (isProblem(cell)) return toError(cell.problem, context, say);
  if (!isShown(cell)) return cell;
  if (numbers === "card") return toCard(cell, context);
  return numbers === "format" ? toFormatted(cell) : cell.number;
}

const toFormatted = ({ number, format }: ShownNumber) => ({
  type: "FormattedNumber",
  basicType: "Double",
  basicValue: number,
  numberFormat: format,
});

/** Excel's runtime knows its own error only, which is no `Error`. */
function raise(problem: Problem, context: CallContext, say: Say): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw toError(problem, context, say);
}

function toError(problem: Problem, { edition, language }: CallContext, say: Say): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const code = errorOf(problem) === "#N/A" ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, say(problem, edition, language));
}
