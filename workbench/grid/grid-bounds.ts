import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { areaBetween, intersect, type Area } from "../host/area";

/** Rows and columns that the grid has beyond what is written. */
const SPARE = 20;

/** The grid grows as far as it is written to. */
export function reachTo(sheet: FWorksheet, { row, column, rows, columns }: Area): void {
  if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows + SPARE);
  if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns + SPARE);
}

/** The part of an area that the grid has. */
export const clipToGrid = (sheet: FWorksheet, area: Area): Area | undefined =>
  intersect(area, areaBetween(0, 0, sheet.getMaxRows() - 1, sheet.getMaxColumns() - 1));
