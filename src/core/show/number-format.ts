import type { Scale } from "../question/question";
import type { Answer } from "../figures/answer";
import type { Edition } from "../edition/edition";
import { SCALES } from "../arguments/options";
import type { Unit } from "../record";
import type { Language } from "../words/language";
import { unitWord } from "../words/unit-word";

/** How a value is printed: divided by what, with how many decimals, and in which size. */
export interface Printed {
  divisor: number;
  decimals: number;
  size?: Scale;
}

/** No more digits than the source prints: "280 million" is $280M, "417.5 million" $417.5M. */
export function printed(value: number, unit: Unit, resolution: number, scale?: Scale): Printed {
  if (unit.kind === "rank") return { divisor: 1, decimals: 0 };
  if (unit.kind === "percent") return { divisor: 1, decimals: decimalsOf(resolution || 1) };
  const last = resolution || lastDigit(value);
  const size = unit.kind === "times" ? undefined : (scale ?? compact(Math.abs(value), unit));
  const divisor = size ? SCALES[size] : 1;
  return { divisor, decimals: decimalsOf(last / divisor), size };
}

const MOST_DECIMALS = 4;

const decimalsOf = (last: number) =>
  Math.min(Math.max(Math.ceil(-Math.log10(last) - 1e-9), 0), MOST_DECIMALS);

/** Worth of the last digit of a number that nobody printed: 50 million of 550 million. */
export function lastDigit(value: number): number {
  const [mantissa = "", exponent = "0"] = Number(value.toPrecision(MOST_DECIMALS)).toExponential().split("e");
  return 10 ** (Number(exponent) - (mantissa.split(".")[1]?.length ?? 0));
}

/** Money is shown in thousands, millions, billions; tonnes and pieces in full. */
function compact(size: number, unit: Unit): Scale | undefined {
  if (unit.kind !== "currency") return undefined;
  return size >= 1e9 ? "bn" : size >= 1e6 ? "mn" : size >= 1e3 ? "k" : undefined;
}

export const SIZE_WORDS: Record<Language, Record<Scale, string>> = {
  en: { k: "K", mn: "M", bn: "B" },
  ru: { k: " тыс.", mn: " млн", bn: " млрд" },
};

const COMMAS: Record<Scale, string> = { k: ",", mn: ",,", bn: ",,," };

/** Excel's number format of a value, in US notation: `"$"#,##0.0,,"M"`, with a sign `"> $"#,##0,,"M"`. */
export function numberFormat(
  value: number,
  unit: Unit,
  resolution: number,
  { language, scale, sign = "" }: { language: Language; scale?: Scale; sign?: string },
): string {
  const { decimals, size } = printed(value, unit, resolution, scale);
  const comma = unit.kind === "percent" || unit.kind === "times" ? "0" : "#,##0";
  const digits = `${comma}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  const commas = size && !scale ? COMMAS[size] : "";
  const isBefore = unit.kind === "currency" && unit.before && language === "en";
  const after = `${size ? SIZE_WORDS[language][size] : ""}${wordAfter(value, unit, resolution, language, scale)}`;
  const percent = unit.kind !== "percent" ? "" : language === "ru" ? `${quote(" ")}%` : "%";
  const front = `${sign}${isBefore ? unit.symbol : ""}`;
  return `${quote(front)}${digits}${commas}${quote(after)}${percent}`;
}

/** The unit's word as it agrees with the number; before it stands the symbol alone. */
function wordAfter(value: number, unit: Unit, resolution: number, language: Language, scale?: Scale): string {
  if (unit.kind === "times") return "×";
  if (unit.kind === "percent" || unit.kind === "rank" || unit.kind === "number") return "";
  if (language === "en" && unit.before) return "";
  const { divisor, decimals } = printed(value, unit, resolution, scale);
  return ` ${unitWord(unit, language, { value: value / divisor, decimals, isScaled: divisor > 1 })}`;
}

/** Excel takes 255 letters in all. */
const LONGEST_SYMBOL = 40;

/** A text within a format; a quotation mark in it stands masked, outside. */
const quote = (text: string) =>
  text === "" ? "" : `"${text.slice(0, LONGEST_SYMBOL).replaceAll('"', '"\\""')}"`;

/** The number that a cell holds: base units, divided by the scale asked for; percent as the fraction that Excel shows as %. */
export function cellValue(value: number, unit: Unit, scale?: Scale): number {
  if (unit.kind === "percent") return exact(value / 100);
  return scale && unit.kind !== "times" && unit.kind !== "rank" ? exact(value / SCALES[scale]) : value;
}

/** 17 / 100 is 0.17, not 0.17000000000000001. */
const exact = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(14)) : value);

export const unitOf = (edition: Edition, { unit }: Pick<Answer, "unit">): Unit =>
  edition.units.get(unit) ?? { id: unit, kind: "number", symbol: unit, names: { en: unit, ru: unit } };

/** As people write it: %, ×, pairs; currencies and measures by their code. */
export function unitLabel(edition: Edition, unit: string, language: Language): string {
  const { kind, symbol, names } = unitOf(edition, { unit });
  if (kind === "percent" || kind === "times") return symbol;
  const isPieces = kind === "number" || kind === "rank" || unit === "PAIR";
  return isPieces ? names[language] : unit;
}
