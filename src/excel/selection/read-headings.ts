import type { Area } from "../../formula/area";
import { rangeOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import type { Selection } from "../workbook";

/** Longer headings are not a block that somebody fills with formulas. */
const MOST_HEADINGS = 500;

/** The labels to the left of an area and above it; none where one of the cells is no label. */
export async function readHeadings(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Selection["headings"]> {
  const { row, column, rows, columns } = area;
  const isMeasured = rows <= MOST_HEADINGS && columns <= MOST_HEADINGS;
  const left =
    isMeasured && column > 0 ? load(sheet, { row, column: column - 1, rows, columns: 1 }) : undefined;
  const above = isMeasured && row > 0 ? load(sheet, { row: row - 1, column, rows: 1, columns }) : undefined;
  await context.sync();
  return { left: labelsIn(left), above: labelsIn(above) };
}

const load = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  rangeOf(sheet, area).load("values,text,numberFormat");

function labelsIn(range: Excel.Range | undefined): (string | number)[] {
  if (!range) return [];
  const values = (range.values as Matrix<Content>).flat();
  const [texts, formats] = [range.text.flat(), (range.numberFormat as string[][]).flat()];
  const labels = values.map((value, at) => labelOf(value, texts[at] ?? "", formats[at] ?? ""));
  return labels.every((label) => label !== undefined) ? labels : [];
}

/** A text, a year, or a date as the cell shows it; other numbers are data. */
function labelOf(value: Content, text: string, format: string): string | number | undefined {
  if (typeof value === "string") return value.trim() === "" || value.startsWith("#") ? undefined : value;
  if (typeof value !== "number") return undefined;
  if (/[yd]/i.test(format.replace(/"[^"]*"|\[[^[\]]*\]/g, ""))) return text;
  return Number.isInteger(value) && value >= 1900 && value <= 2100 ? value : undefined;
}
