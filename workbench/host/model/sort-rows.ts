import { mapArea, type Area } from "../area";
import { offsetFormula } from "../offset-formula";
import type { Cell, CellContent, Scalar } from "../store/cell";
import type { SheetStore } from "../store/sheet-store";

export interface SortField {
  /** Columns counted from the left of the sorted area. */
  readonly key: number;
  readonly ascending?: boolean;
}

interface Line {
  readonly row: number;
  readonly cells: Cell[];
}

/** Sorts whole rows of an area: numbers before texts, blanks last; formulas, formats and links go along. */
export function sortRows(
  store: SheetStore,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  const cells = mapArea(area, (row, column) => store.cell(row, column));
  const formats = mapArea(area, (row, column) => store.ownFormat(row, column));
  const links = mapArea(area, (row, column) => store.link(row, column));
  const lines: Line[] = cells.map((line, row) => ({ row, cells: line }));
  const sorted = lines.toSorted((a, b) => compareLines(a, b, fields, matchCase));
  store.write(
    area,
    sorted.map((line, row) => line.cells.map((cell) => move(cell, row - line.row))),
  );
  store.clear(area, "formats");
  store.setFormats(
    area,
    sorted.map((line) => formats[line.row] ?? []),
  );
  sorted.forEach((line, row) =>
    links[line.row]?.forEach((link, column) =>
      store.setLink({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }, link),
    ),
  );
}

const move = ({ formula, result }: Cell, rows: number): CellContent =>
  formula === undefined ? { value: result.value } : { formula: offsetFormula(formula, rows, 0) };

function compareLines(a: Line, b: Line, fields: readonly SortField[], matchCase: boolean): number {
  for (const { key, ascending = true } of fields) {
    const [left = "", right = ""] = [a.cells[key]?.result.value, b.cells[key]?.result.value];
    if (left === "" || right === "") {
      if (left !== right) return left === "" ? 1 : -1;
      continue;
    }
    const order = compareScalars(left, right, matchCase);
    if (order !== 0) return ascending ? order : -order;
  }
  return a.row - b.row;
}

function compareScalars(a: Scalar, b: Scalar, matchCase: boolean): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number" || typeof b === "number") return typeof a === "number" ? -1 : 1;
  const [left, right] = matchCase
    ? [String(a), String(b)]
    : [String(a).toLowerCase(), String(b).toLowerCase()];
  return left.localeCompare(right);
}
