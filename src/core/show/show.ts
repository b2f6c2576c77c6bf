import type { OptionKey, Options } from "../question/question";
import type { Answer } from "../figures/answer";
import { isAcrossNought } from "../figures/bounds";
import { NO_OPTIONS } from "../ask/ask";
import type { Cell } from "../ask/ask-block";
import { cellValue, numberFormat, unitOf } from "./number-format";
import { readOptions } from "../arguments/options";
import { isBlank, readScalar, readSingle, type Input } from "../arguments/input";
import { fail, ok, type Result } from "../question/result";
import type { Language } from "../words/language";
import { periodCell } from "../words/period-label";
import type { OutCell, CallContext, ShownNumber } from "./cell";

/** All options together, with every column named, are shorter. */
const MOST_LETTERS = 1_000;

/** The options text of a call. */
export function readOptionsInput(input: Input, known: readonly OptionKey[]): Result<Options> {
  const single = readSingle(input, "options");
  if (!single.ok) return single;
  if (isBlank(single.value)) return ok(NO_OPTIONS);
  const text = readScalar(single.value, "options");
  if (!text.ok) return text;
  const options = String(text.value ?? "");
  return options.length <= MOST_LETTERS
    ? readOptions(options, known)
    : fail({ code: "too-long", argument: "options", letters: options.length, limit: MOST_LETTERS });
}

/** Answers without options are shown over and over: the same cell each time. */
const usual: Record<Language, WeakMap<Answer, Result<ShownNumber>>> = {
  en: new WeakMap(),
  ru: new WeakMap(),
};

/** An answer as a cell shows it, with the scale and bound that the options ask for. */
export function show(context: CallContext, answer: Answer, options: Options): Result<ShownNumber> {
  const cached = options === NO_OPTIONS ? usual[context.language].get(answer) : undefined;
  if (cached) return cached;
  const shown = showAfresh(context, answer, options);
  if (options === NO_OPTIONS) usual[context.language].set(answer, shown);
  return shown;
}

function showAfresh(
  { edition, language }: CallContext,
  answer: Answer,
  { scale, bound }: Options,
): Result<ShownNumber> {
  if (!bound && isAcrossNought(answer)) return fail({ code: "across-nought", answer });
  const value = bound ? answer[bound] : answer.value;
  if (!Number.isFinite(value)) return fail({ code: "no-bound", bound: bound ?? "low", answer });
  const unit = unitOf(edition, answer);
  const bounded = (end: number) => (Number.isFinite(end) ? cellValue(end, unit, scale) : undefined);
  return ok({
    number: cellValue(value, unit, scale),
    low: bounded(answer.low),
    high: bounded(answer.high),
    format: numberFormat(value, unit, answer.resolution, language, scale),
    answer,
  });
}

export function showCell(context: CallContext, cell: Cell, options: Options): OutCell {
  if (cell === undefined) return "";
  if ("label" in cell) return periodCell(cell.label, context.language);
  if (cell.ok && options.id) return cell.value.id;
  const shown = cell.ok ? show(context, cell.value, options) : cell;
  return shown.ok ? shown.value : { problem: shown.problem };
}
