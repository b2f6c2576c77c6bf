import type { Edition } from "../edition/edition";
import type { OptionKey, Options } from "../question/question";
import type { Answer } from "../figures/answer";
import { isAcrossNought } from "../figures/bounds";
import { NO_OPTIONS } from "../ask/find-stated";
import type { Cell } from "../ask/ask-block";
import { cellValue, lastDigit, numberFormat, unitOf } from "./number-format";
import { signedFormat, withSign } from "./signed-format";
import type { Language } from "../words/language";
import { readOptions } from "../arguments/options";
import { isBlank, readScalar, readSingle, type Input } from "../arguments/input";
import { fail, ok, type Result } from "../question/result";
import { periodCell } from "../words/period-label";
import type { OutCell, CallContext, ShownNumber } from "./cell";

/** All options together, with every column named, are shorter. */
const MOST_LETTERS = 1_000;

/** The options text of a call. */
export function readOptionsInput(
  edition: Edition,
  input: Input,
  known: readonly OptionKey[],
): Result<Options> {
  const single = readSingle(input, "options");
  if (!single.ok) return single;
  if (isBlank(single.value)) return ok(NO_OPTIONS);
  const text = readScalar(single.value, "options");
  if (!text.ok) return text;
  const options = String(text.value ?? "");
  return options.length <= MOST_LETTERS
    ? readOptions(edition, options, known)
    : fail({ code: "too-long", argument: "options", letters: options.length, limit: MOST_LETTERS });
}

/** Answers without options are shown over and over: the same cell each time. */
const cache: Record<Language, WeakMap<Answer, Result<ShownNumber>>> = {
  en: new WeakMap(),
  ru: new WeakMap(),
};

type In = Pick<CallContext, "edition" | "language">;

/** An answer as a cell shows it, with the scale and bound that the options ask for. */
export function show(context: In, answer: Answer, options: Options): Result<ShownNumber> {
  const cached = options === NO_OPTIONS ? cache[context.language].get(answer) : undefined;
  if (cached) return cached;
  const shown = showAfresh(context, answer, options);
  if (options === NO_OPTIONS) cache[context.language].set(answer, shown);
  return shown;
}

function showAfresh(context: In, answer: Answer, options: Options): Result<ShownNumber> {
  const { scale, bound } = options;
  if (!bound && isAcrossNought(answer)) return fail({ code: "across-nought", answer });
  const value = bound ? answer[bound] : answer.value;
  if (!Number.isFinite(value)) return fail({ code: "no-bound", bound: bound ?? "low", answer });
  const unit = unitOf(context.edition, answer);
  const bounded = (end: number) => (Number.isFinite(end) ? cellValue(end, unit, scale) : undefined);
  const asked = { language: context.language, scale };
  return ok({
    number: cellValue(value, unit, scale),
    low: bounded(answer.low),
    high: bounded(answer.high),
    format: bound
      ? boundFormat(context, answer, options)
      : signedFormat(context.edition, answer, { ...asked, sign: options.sign }),
    boundFormat: numberFormat(value, unit, resolutionOfBounds(answer), asked),
    answer,
  });
}

/** An end that one asks for is shown as one, unless the number is all that the source leaves. */
function boundFormat({ edition, language }: In, answer: Answer, { bound = "low", scale, sign }: Options) {
  const isSaid = answer.value === answer[bound] && answer.qualifier !== "between";
  const shown = { ...answer, value: answer[bound], resolution: resolutionOfBounds(answer) };
  if (isSaid || sign === false) return signedFormat(edition, shown, { language, scale, sign });
  return withSign(edition, shown, bound === "low" ? "≥" : "≤", { language, scale });
}

/** Half of "about 600 million" either way has more digits than it. */
const resolutionOfBounds = ({ low, high, resolution, unit }: Answer) =>
  low === high || unit === "RANK"
    ? resolution
    : Math.min(
        resolution || Infinity,
        ...[low, high].filter((end) => end !== 0 && Number.isFinite(end)).map(lastDigit),
      );

export function showCell(context: CallContext, cell: Cell, options: Options): OutCell {
  if (cell === undefined) return "";
  if ("label" in cell) return periodCell(cell.label, context.language);
  if (cell.ok && options.id) return cell.value.id;
  const shown = cell.ok ? show(context, cell.value, options) : cell;
  return shown.ok ? shown.value : { problem: shown.problem };
}
