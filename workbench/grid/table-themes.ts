import { BorderStyleTypes } from "@univerjs/core";
import type { IUniverSheetsTableConfig } from "@univerjs/preset-sheets-table";

type TableTheme = NonNullable<IUniverSheetsTableConfig["userThemes"]>[number];

/** The families of Excel's table styles, by their accent: `TableStyleMedium2` is the second of the medium ones. */
const ACCENTS = ["#595959", "#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];
const WEIGHTS = ["Light", "Medium", "Dark"] as const;

type Weight = (typeof WEIGHTS)[number];

const themeName = (weight: string, accent: number, isBanded: boolean): string =>
  `${weight}${accent}${isBanded ? "" : "Plain"}`;

/** "TableStyleMedium9" → "Medium1": the looks repeat after seven accents. */
export function themeOf(style: string, isBanded: boolean): string {
  const [, weight = "Medium", number = "2"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  return themeName(weight, (Number(number) - 1) % ACCENTS.length, isBanded);
}

export const TABLE_THEMES: TableTheme[] = WEIGHTS.flatMap((weight) =>
  ACCENTS.flatMap((color, accent) =>
    [true, false].map((isBanded) => ({
      name: themeName(weight, accent, isBanded),
      style: makeStyle(weight, color, isBanded),
    })),
  ),
);

function makeStyle(weight: Weight, color: string, isBanded: boolean): TableTheme["style"] {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: tint(color, 0.6) } };
  const isLight = weight === "Light";
  const plain = { bg: { rgb: weight === "Dark" ? tint(color, 0.75) : "#FFFFFF" }, bd: { b: line } };
  const band = { bg: { rgb: tint(color, weight === "Dark" ? 0.6 : 0.85) }, bd: { b: line } };
  return {
    headerRowStyle: isLight
      ? { bg: { rgb: "#FFFFFF" }, cl: { rgb: color }, bl: 1, bd: { b: { ...line, cl: { rgb: color } } } }
      : { bg: { rgb: color }, cl: { rgb: "#FFFFFF" }, bl: 1 },
    firstRowStyle: isBanded ? band : plain,
    secondRowStyle: plain,
  };
}

/** A colour mixed with white: 1 is white. */
function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
