import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Border, CellFormat } from "../host/store/cell-format";
import { lookUp } from "../../src/core/look-up";

const HORIZONTAL: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const BORDERS: Record<string, BorderStyleTypes> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  None: BorderStyleTypes.NONE,
};

const WEIGHTS: Record<string, BorderStyleTypes> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** Where a font of Excel's is not installed. */
export const FALLBACK_FONTS = ", Carlito, 'Segoe UI', Arial, sans-serif";
const PIXELS_AN_INDENT = 9;

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

type Writer = { [K in keyof CellFormat]-?: (value: NonNullable<CellFormat[K]>) => IStyleData };

/** Each part of a format as the grid writes it. */
const WRITERS: Omit<Writer, "locked" | "style"> = {
  numberFormat: (pattern) => ({ n: { pattern } }),
  fillColor: (rgb) => ({ bg: rgb === "" ? null : { rgb } }),
  fontName: (name) => ({ ff: `${name}${FALLBACK_FONTS}` }),
  fontSize: (fs) => ({ fs }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  fontBold: (bold) => ({ bl: flag(bold) }),
  fontItalic: (italic) => ({ it: flag(italic) }),
  fontStrikethrough: (strike) => ({ st: { s: flag(strike) } }),
  fontUnderline: (underline) => ({ ul: { s: flag(underline !== "None") } }),
  horizontalAlignment: (alignment) => ({ ht: lookUp(HORIZONTAL, alignment) ?? HorizontalAlign.UNSPECIFIED }),
  verticalAlignment: (alignment) => ({ vt: lookUp(VERTICAL, alignment) ?? VerticalAlign.BOTTOM }),
  wrapText: (wraps) => ({ tb: wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  indentLevel: (level) => ({ pd: { l: level * PIXELS_AN_INDENT } }),
  borderTop: (border) => ({ bd: { t: writeBorder(border) } }),
  borderBottom: (border) => ({ bd: { b: writeBorder(border) } }),
  borderLeft: (border) => ({ bd: { l: writeBorder(border) } }),
  borderRight: (border) => ({ bd: { r: writeBorder(border) } }),
};

const writeBorder = ({ style, color, weight }: Border): IBorderStyleData => ({
  s:
    style === "Continuous"
      ? (lookUp(WEIGHTS, weight) ?? BorderStyleTypes.THIN)
      : (lookUp(BORDERS, style) ?? BorderStyleTypes.THIN),
  cl: { rgb: color },
});

export function writeStyle(format: Partial<CellFormat>): IStyleData {
  const parts = Object.entries(format).map(([key, value]) => {
    const write = WRITERS[key as keyof typeof WRITERS] as ((part: unknown) => IStyleData) | undefined;
    return value === undefined ? undefined : write?.(value);
  });
  const borders = parts.map((part) => part?.bd);
  const style = Object.assign({}, ...parts) as IStyleData;
  return borders.some(Boolean) ? { ...style, bd: Object.assign({}, ...borders) as IStyleData["bd"] } : style;
}

/** What a style says; nothing of what it leaves open. */
export function readStyle(style: Nullable<IStyleData>): Partial<CellFormat> {
  if (!style) return {};
  const format: Partial<Record<keyof CellFormat, unknown>> = {
    numberFormat: style.n?.pattern,
    fillColor: style.bg?.rgb?.toUpperCase(),
    fontName: style.ff?.split(",")[0],
    fontSize: style.fs,
    fontColor: style.cl?.rgb?.toUpperCase(),
    fontBold: style.bl === undefined ? undefined : style.bl === BooleanNumber.TRUE,
    fontItalic: style.it === undefined ? undefined : style.it === BooleanNumber.TRUE,
    fontStrikethrough: style.st ? style.st.s === BooleanNumber.TRUE : undefined,
    fontUnderline: style.ul?.s === BooleanNumber.TRUE ? "Single" : undefined,
    horizontalAlignment: nameOf(HORIZONTAL, style.ht),
    verticalAlignment: nameOf(VERTICAL, style.vt),
    wrapText: style.tb === undefined ? undefined : style.tb === WrapStrategy.WRAP,
    indentLevel: style.pd?.l ? Math.round(style.pd.l / PIXELS_AN_INDENT) : undefined,
    borderTop: readBorder(style.bd?.t),
    borderBottom: readBorder(style.bd?.b),
    borderLeft: readBorder(style.bd?.l),
    borderRight: readBorder(style.bd?.r),
  };
  const known = Object.entries(format).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(known);
}

const nameOf = (names: Record<string, number>, value: Nullable<number>): string | undefined =>
  Object.entries(names).find(([, number]) => number === value)?.[0];

function readBorder(border: Nullable<IBorderStyleData>): Border | undefined {
  if (!border) return undefined;
  const weight = nameOf(WEIGHTS, border.s) ?? "Thin";
  return { style: nameOf(BORDERS, border.s) ?? "Continuous", color: border.cl.rgb ?? "#000000", weight };
}
