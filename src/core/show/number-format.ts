import type { Scale } from "../question/question";
import type { Answer } from "../figures/answer";
import type { Edition } from "../edition/edition";
import { SCALES } from "../arguments/options";
import type { Unit } from "../record";
import type { Language } from "../words/language";
import { unitWord } from "../words/unit-word";

/**
 * Excel's number format for a value: `$#,##0.0,,"M"`, in Russian `#,##0.0,," млн $"`. Never more digits than the source
 * prints, but one decimal at least.
 */
export function numberFormat(
  value: number,
  unit: Unit,
  resolution: number,
  language: Language,
  scale?: Scale,
): string {
  const size = Math.abs(value);
  if (unit.kind === "percent") return `0${decimals(resolution / 100, 0.01, 0)}%`;
  if (unit.kind === "times") return `0${decimals(resolution, 1, 0)}"×"`;
  if (unit.kind === "rank") return "#,##0";
  const [divisor, commas] = scale ? [SCALES[scale], ""] : compact(size, unit);
  const places = decimals(resolution, divisor, divisor > 1 ? 1 : 0);
  const digits = `#,##0${places}${commas}`;
  const letter = scaleWord(divisor, language);
  if (language === "en" && unit.before) return `${unit.symbol}${digits}${letter ? quote(letter) : ""}`;
  const counted = { value: value / divisor, decimals: Math.max(places.length - 1, 0), isScaled: divisor > 1 };
  const word = unit.kind === "number" ? "" : unitWord(unit, language, counted);
  return `${digits}${letter ? quote(letter) : ""}${word ? quote(` ${word}`) : ""}`;
}

/** "M", « млн». */
export const scaleWord = (divisor: number, language: Language): string =>
  SCALE_WORDS[language].get(divisor) ?? "";

const SCALE_WORDS: Record<Language, ReadonlyMap<number, string>> = {
  en: new Map([
    [1e3, "K"],
    [1e6, "M"],
    [1e9, "B"],
  ]),
  ru: new Map([
    [1e3, " тыс."],
    [1e6, " млн"],
    [1e9, " млрд"],
  ]),
};

/** Money is shown in thousands, millions, billions; tonnes and pieces in full. */
function compact(size: number, unit: Unit): [divisor: number, commas: string] {
  if (unit.kind !== "currency") return [1, ""];
  if (size >= 1e9) return [1e9, ",,,"];
  if (size >= 1e6) return [1e6, ",,"];
  return size >= 1e3 ? [1e3, ","] : [1, ""];
}

/** What a value is divided by where it is shown: a million for `$280.0M`. */
export const divisorOf = (value: number, unit: Unit): number => compact(Math.abs(value), unit)[0];

const MOST_DECIMALS = 4;

function decimals(resolution: number, divisor: number, least: number): string {
  const shown = resolution > 0 ? Math.ceil(-Math.log10(resolution / divisor) - 1e-9) : least;
  const count = Math.min(Math.max(shown, least), MOST_DECIMALS);
  return count > 0 ? `.${"0".repeat(count)}` : "";
}

/** Excel takes 255 letters in all. */
const LONGEST_SYMBOL = 40;

/** A text within a format; a quotation mark in it stands masked, outside. */
const quote = (text: string) => `"${text.slice(0, LONGEST_SYMBOL).replaceAll('"', '"\\""')}"`;

/** The number that a cell holds: base units, divided by the scale asked for; percent as the fraction that Excel shows as %. */
export function cellValue(value: number, unit: Unit, scale?: Scale): number {
  if (unit.kind === "percent") return exact(value / 100);
  return scale && unit.kind !== "times" && unit.kind !== "rank" ? exact(value / SCALES[scale]) : value;
}

/** 17 / 100 is 0.17, not 0.17000000000000001. */
const exact = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(14)) : value);

export const unitOf = (edition: Edition, { unit }: Pick<Answer, "unit">): Unit =>
  edition.units.get(unit) ?? { id: unit, kind: "number", symbol: unit, names: { en: unit, ru: unit } };
