/** A rectangle of cells. Rows and columns count from 0; each side is at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const areaBetween = (top: number, left: number, bottom: number, right: number): Area => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export function intersect(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return top <= bottom && left <= right ? areaBetween(top, left, bottom, right) : undefined;
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common !== undefined && sameArea(common, inner);
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The smallest area that holds both. */
export const boundingArea = (a: Area, b: Area): Area =>
  areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

export const isOnSheet = (area: Area): boolean =>
  area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0 && contains(WHOLE_SHEET, area);

/** A matrix of the area's shape, filled cell by cell. */
export function mapArea<T>(area: Area, fill: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => fill(area.row + row, area.column + column)),
  );
}
