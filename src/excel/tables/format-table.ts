import type { LaidColumn } from "../../core/tables/table-layout";
import type { Area } from "../../formula/area";
import { rangeOf } from "../cells/area";
import type { TableFrame } from "./table-frame";

/** A header in the theme's first colour, thin lines between rows; it prints well and follows the workbook's theme. */
const STYLE = "TableStyleLight9";

export function formatTable(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { table: area, body }: TableFrame,
  columns: readonly LaidColumn[],
): void {
  table.style = STYLE;
  table.showBandedRows = false;
  const header = rangeOf(sheet, { ...area, rows: 1 });
  header.format.wrapText = true;
  header.format.verticalAlignment = "Center";
  rangeOf(sheet, body).format.verticalAlignment = "Top";
  for (const [at, { kind }] of columns.entries()) {
    const cells = { ...area, column: area.column + at, columns: 1 };
    if (kind === "number") rangeOf(sheet, cells).format.horizontalAlignment = "Right";
    if (kind === "period") rangeOf(sheet, cells).format.horizontalAlignment = "Left";
    if (kind !== "number")
      rangeOf(sheet, { ...cells, row: body.row, rows: body.rows }).format.wrapText = true;
  }
}

/** Widths that fit; a column with other things in it is only ever made wider. What it was before, for undo. */
export async function widenColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  widths: readonly number[],
): Promise<number[]> {
  const formats = widths.map((_, at) =>
    rangeOf(sheet, { ...area, column: area.column + at, columns: 1, rows: 1 }).format.load("columnWidth"),
  );
  await context.sync();
  const before = formats.map(({ columnWidth }) => columnWidth);
  for (const [at, width] of widths.entries()) {
    const format = formats[at];
    if (format && width > (before[at] ?? 0)) format.columnWidth = width;
  }
  await context.sync();
  return before;
}
