import { isBlank, type Input } from "./input";
import type { ArgumentName } from "../question/problem";
import { fail, ok, type Result } from "../question/result";

/** An argument as rows of cells; a single value is a grid of one. */
export interface Grid {
  argument: ArgumentName;
  rows: readonly (readonly Input[])[];
}

export interface Shape {
  rows: number;
  columns: number;
}

const MOST_CELLS = 100_000;

export function toGrid(argument: ArgumentName, input: Input): Grid {
  if (!Array.isArray(input)) return { argument, rows: [[input]] };
  const rows = (input as Input[]).map((row) => (Array.isArray(row) ? (row as Input[]) : [row]));
  const columns = largest(rows, (row) => row.length);
  const full = rows.map((row) =>
    row.length === columns ? row : [...row, ...Array<Input>(columns - row.length).fill(null)],
  );
  return { argument, rows: full.length > 0 ? full : [[null]] };
}

/** Whole columns have a million rows: too many to spread into the arguments of a call. */
const largest = <T>(items: readonly T[], sizeOf: (item: T) => number) =>
  items.reduce((most, item) => Math.max(most, sizeOf(item)), 1);

const shapeOf = ({ rows }: Grid): Shape => ({ rows: rows.length, columns: rows[0]?.length ?? 1 });

/**
 * The shape in which grids fit together: a column against a row makes a block, a single value goes with anything.
 * Trailing rows and columns that are blank everywhere are cut, so that `A:A` means its used part.
 */
export function fit(grids: readonly Grid[]): Result<Shape> {
  const shapes = grids.map(shapeOf);
  const rows = Math.max(...shapes.map((shape) => shape.rows));
  const columns = Math.max(...shapes.map((shape) => shape.columns));
  const fits = shapes.every(
    (s) => (s.rows === 1 || s.rows === rows) && (s.columns === 1 || s.columns === columns),
  );
  if (!fits) {
    const named = grids.map(({ argument }, i) => ({
      argument,
      rows: shapes[i]?.rows ?? 0,
      columns: shapes[i]?.columns ?? 0,
    }));
    return fail({ code: "shapes", shapes: named.filter((s) => s.rows > 1 || s.columns > 1) });
  }
  const used = { rows: usedRows(grids, rows), columns: usedColumns(grids, columns) };
  const cells = used.rows * used.columns;
  return cells > MOST_CELLS ? fail({ code: "too-large", cells, limit: MOST_CELLS }) : ok(used);
}

function usedRows(grids: readonly Grid[], rows: number): number {
  const spanning = grids.filter((grid) => grid.rows.length > 1);
  if (spanning.length === 0) return rows;
  return largest(
    spanning,
    (grid) => grid.rows.findLastIndex((row) => row.some((cell) => !isBlank(cell))) + 1,
  );
}

function usedColumns(grids: readonly Grid[], columns: number): number {
  const spanning = grids.filter((grid) => shapeOf(grid).columns > 1);
  if (spanning.length === 0) return columns;
  const lastUsed = ({ rows }: Grid) =>
    largest(rows, (row) => row.findLastIndex((cell) => !isBlank(cell)) + 1);
  return largest(spanning, lastUsed);
}

/** The grid's values, each read once; where the block is larger than the grid, they repeat. */
export function readGrid<T>(
  { rows }: Grid,
  shape: Shape,
  read: (cell: Input) => T,
): (row: number, column: number) => T {
  const values = rows.slice(0, shape.rows).map((row) => row.slice(0, shape.columns).map(read));
  const isOneRow = values.length === 1;
  const isOneColumn = values[0]?.length === 1;
  return (row, column) => values[isOneRow ? 0 : row]?.[isOneColumn ? 0 : column] as T;
}
