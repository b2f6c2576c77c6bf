import { RANGE_TYPE, type IRange } from "@univerjs/core";
import { areaBetween, MAX_COLUMNS, MAX_ROWS, type Area } from "../host/area";

/** An area as the grid wants it. */
export const toRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** Whole rows and columns reach as far as Excel's sheets do, not only to the end of the grid. */
export function toArea({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Area {
  const isAll = rangeType === RANGE_TYPE.ALL;
  const isColumns = isAll || rangeType === RANGE_TYPE.COLUMN || Number.isNaN(startRow);
  const isRows = isAll || rangeType === RANGE_TYPE.ROW || Number.isNaN(startColumn);
  return areaBetween(
    isColumns ? 0 : startRow,
    isRows ? 0 : startColumn,
    isColumns ? MAX_ROWS - 1 : endRow,
    isRows ? MAX_COLUMNS - 1 : endColumn,
  );
}
