import type { Area } from "../../formula/area";

/** As a range tells of itself once `rowIndex,columnIndex,rowCount,columnCount` are loaded. */
export const areaOf = ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

export const AREA = "rowIndex,columnIndex,rowCount,columnCount";

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);
