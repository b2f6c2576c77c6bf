/** A rectangle of cells. Rows and columns count from 0; each side is at least 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export const cellAt = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export const endRow = ({ row, rows }: Area): number => row + rows;
export const endColumn = ({ column, columns }: Area): number => column + columns;

export const countCells = ({ rows, columns }: Area): number => rows * columns;

export const isOnSheet = (area: Area): boolean =>
  area.row >= 0 && area.column >= 0 && endRow(area) <= MOST_ROWS && endColumn(area) <= MOST_COLUMNS;

/** The cells that both have. */
export function commonArea(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(endRow(a), endRow(b)) - row;
  const columns = Math.min(endColumn(a), endColumn(b)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export const enclose = (a: Area, b: Area): Area => {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(endRow(a), endRow(b)) - row,
    columns: Math.max(endColumn(a), endColumn(b)) - column,
  };
};
