import type { Area } from "../area";
import type { Shift } from "../shift";
import type { Cell, CellContent } from "./cell";
import type { CellFormat, Hyperlink } from "./cell-format";

export type ClearWhat = "contents" | "formats" | "links";
export type Axis = "rows" | "columns";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** The rows of a sheet, or its columns. */
export interface Lines {
  /** Width or height in points. */
  size(index: number): number;
  setSize(from: number, count: number, points: number): void;
  autofit(from: number, count: number): void;
  isHidden(index: number): boolean;
  setHidden(from: number, count: number, hidden: boolean): void;
}

/** Where the cells of a sheet live: in memory, or on the grid of the page. */
export interface SheetStore {
  cell(row: number, column: number): Cell;
  /** `undefined` leaves a cell as it is. */
  write(area: Area, contents: (CellContent | undefined)[][]): void;
  clear(area: Area, what: ClearWhat): void;

  format(row: number, column: number): CellFormat;
  /** Only what was set for this very cell. */
  ownFormat(row: number, column: number): Partial<CellFormat>;
  setFormat(area: Area, format: Partial<CellFormat>): void;
  setFormats(area: Area, formats: (Partial<CellFormat> | undefined)[][]): void;
  link(row: number, column: number): Hyperlink | undefined;
  setLink(area: Area, link: Hyperlink | undefined): void;

  /** The smallest area with everything in it; `undefined` for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | undefined;
  /** The area that a formula fills, when it is more than its own cell. */
  spillArea(row: number, column: number): Area | undefined;
  /** The cell whose formula fills this one. */
  spillAnchor(row: number, column: number): Place | undefined;

  shift(shift: Shift): void;

  readonly lines: Readonly<Record<Axis, Lines>>;
  frozen: Frozen;
}
