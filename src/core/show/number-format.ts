import type { Scale } from "../question/question";
import type { Answer } from "../figures/answer";
import type { Edition } from "../edition/edition";
import { SCALES } from "../arguments/options";
import type { Unit } from "../record";

/** Excel's number format for a value: `$#,##0.0,,"M"`. Never more digits than the source prints, but one decimal at least. */
export function numberFormat(value: number, unit: Unit, resolution: number, scale?: Scale): string {
  const size = Math.abs(value);
  if (unit.kind === "percent") return `0${decimals(resolution / 100, 0.01, 0)}%`;
  if (unit.kind === "times") return `0${decimals(resolution, 1, 0)}"×"`;
  if (unit.kind === "rank") return "#,##0";
  const [divisor, commas, letter] = scale ? [SCALES[scale], "", LETTERS[scale]] : compact(size, unit);
  const digits = `#,##0${decimals(resolution, divisor, divisor > 1 ? 1 : 0)}${commas}`;
  const suffix = letter ? `"${letter}"` : "";
  if (unit.kind === "number") return `${digits}${suffix}`;
  return unit.kind === "currency"
    ? withSymbol(`${digits}${suffix}`, unit)
    : `${digits}${suffix}${quote(` ${unit.symbol}`)}`;
}

const LETTERS: Record<Scale, string> = { k: "K", mn: "M", bn: "B" };

/** Money is shown in thousands, millions, billions; tonnes and pieces in full. */
function compact(size: number, unit: Unit): [divisor: number, commas: string, letter: string] {
  if (unit.kind !== "currency") return [1, "", ""];
  if (size >= 1e9) return [1e9, ",,,", "B"];
  if (size >= 1e6) return [1e6, ",,", "M"];
  if (size >= 1e3) return [1e3, ",", "K"];
  return [1, "", ""];
}

const MOST_DECIMALS = 4;

function decimals(resolution: number, divisor: number, least: number): string {
  const shown = resolution > 0 ? Math.ceil(-Math.log10(resolution / divisor) - 1e-9) : least;
  const count = Math.min(Math.max(shown, least), MOST_DECIMALS);
  return count > 0 ? `.${"0".repeat(count)}` : "";
}

const withSymbol = (digits: string, { symbol, before }: Unit) =>
  before ? `${symbol}${digits}` : `${digits}${quote(` ${symbol}`)}`;

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
