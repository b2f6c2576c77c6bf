/** What a cell holds; "" when nothing. */
export type Content = string | number | boolean;

/** Rows of cells, as Excel hands them over. */
export type Matrix<T> = T[][];

export const fill = <T>(rows: number, columns: number, value: T): Matrix<T> =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

/** The place of the first cell that meets the condition, row by row. */
export function findCell<T>(
  matrix: Matrix<T>,
  meets: (cell: T, row: number, column: number) => boolean,
): { row: number; column: number } | undefined {
  for (const [row, line] of matrix.entries()) {
    const column = line.findIndex((cell, at) => meets(cell, row, at));
    if (column >= 0) return { row, column };
  }
  return undefined;
}
