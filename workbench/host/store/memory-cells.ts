import { cellArea, intersect, type Area } from "../area";
import { shiftArea, type Shift } from "../shift";
import { EMPTY, type CellResult } from "./cell";
import type { CellFormat, Hyperlink } from "./cell-format";
import type { Place } from "./sheet-store";

export interface MemoryCell extends Place {
  result?: CellResult;
  formula?: string;
  format?: Partial<CellFormat>;
  link?: Hyperlink;
  /** What this cell's formula fills. */
  spill?: Area;
  /** The cell whose formula fills this one. */
  anchor?: Place;
}

const keyOf = (row: number, column: number): number => row * 16_384 + column;
/** Areas up to this size are looked up cell by cell. */
const FEW_CELLS = 64;

/** The cells of a sheet in memory that have anything in them. */
export class MemoryCells {
  #cells = new Map<number, MemoryCell>();

  get all(): Iterable<MemoryCell> {
    return this.#cells.values();
  }

  find(row: number, column: number): MemoryCell | undefined {
    return this.#cells.get(keyOf(row, column));
  }

  make(row: number, column: number): MemoryCell {
    const found = this.find(row, column) ?? { row, column };
    this.#cells.set(keyOf(row, column), found);
    return found;
  }

  makeAll(area: Area): MemoryCell[] {
    return placesIn(area).map(({ row, column }) => this.make(row, column));
  }

  in(area: Area): MemoryCell[] {
    if (area.rows * area.columns <= FEW_CELLS)
      return placesIn(area).flatMap(({ row, column }) => this.find(row, column) ?? []);
    return [...this.all].filter(({ row, column }) => intersect(area, cellArea(row, column)));
  }

  /** Whether a formula at `anchor` finds room for what it gave. */
  areFree(area: Area, anchor: Place): boolean {
    return this.in(area).every(
      ({ row, column, formula, result = EMPTY }) =>
        (row === anchor.row && column === anchor.column) ||
        (formula === undefined && result.type === "Empty"),
    );
  }

  removeSpill(cell: MemoryCell): void {
    if (!cell.spill) return;
    for (const filled of this.in(cell.spill)) {
      if (!filled.anchor) continue;
      delete filled.anchor;
      filled.result = EMPTY;
    }
    delete cell.spill;
  }

  shift(shift: Shift): void {
    const cells = [...this.all];
    this.#cells = new Map();
    for (const cell of cells) {
      const place = shiftArea(cellArea(cell.row, cell.column), shift);
      if (place)
        this.#cells.set(keyOf(place.row, place.column), { ...cell, row: place.row, column: place.column });
    }
  }
}

const placesIn = ({ row, column, rows, columns }: Area): Place[] =>
  Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
