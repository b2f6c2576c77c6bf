import { enclose, endColumn, endRow, type Area } from "../../formula/area";

/** Title, what the table is about, edition, and a row of air. */
export const HEAD_ROWS = 4;
export const STAMP_ROW = 2;

export interface TableFrame {
  /** Everything that is written or covered. */
  whole: Area;
  /** Title and table. */
  block: Area;
  head: Area;
  /** Headings and body. */
  table: Area;
  body: Area;
  chart?: Area;
}

/** A table that fits on the screen has its chart below, a longer one beside, where it is seen without scrolling. */
const MOST_ROWS_ABOVE_CHART = 15;
const COLUMNS_BESIDE = 10;
const MOST_COLUMNS_BELOW = 6;

/** Where title, table and chart stand, from the cell at the upper left. */
export function frameTable(
  corner: Pick<Area, "row" | "column">,
  size: { rows: number; columns: number },
  chartRows?: number,
): TableFrame {
  const { row, column } = corner;
  const head = { row, column, rows: HEAD_ROWS, columns: size.columns };
  const table = { row: row + HEAD_ROWS, column, rows: size.rows + 1, columns: size.columns };
  const body = { ...table, row: table.row + 1, rows: size.rows };
  const block = { row, column, rows: HEAD_ROWS + table.rows, columns: size.columns };
  if (chartRows === undefined) return { whole: block, block, head, table, body };
  const isBelow = size.rows <= MOST_ROWS_ABOVE_CHART;
  const place = isBelow
    ? { row: endRow(block) + 1, column, rows: chartRows, columns: Math.min(size.columns, MOST_COLUMNS_BELOW) }
    : { row: table.row, column: endColumn(block) + 1, rows: chartRows, columns: COLUMNS_BESIDE };
  return { whole: enclose(block, place), block, head, table, body, chart: place };
}
