import { formatAddress } from "../address";
import { isOnSheet, MAX_COLUMNS, MAX_ROWS, type Area } from "../area";
import { hostError } from "../protocol/host-error";
import { ReferencedObject } from "../protocol/host-object";
import { shiftArea, type Shift } from "../shift";
import type { Worksheet } from "./worksheet";

/** Where a range is. */
export abstract class RangePlace extends ReferencedObject {
  #area: Area | undefined;

  constructor(
    readonly sheet: Worksheet,
    area: Area,
  ) {
    super();
    if (!isOnSheet(area)) throw hostError("InvalidArgument");
    this.#area = area;
  }

  get scalars(): readonly string[] {
    return [
      ...["address", "addressLocal", "rowIndex", "columnIndex", "rowCount", "columnCount", "cellCount"],
      ...[
        "isEntireRow",
        "isEntireColumn",
        "left",
        "top",
        "width",
        "height",
        "rowHidden",
        "columnHidden",
        "hidden",
      ],
    ];
  }

  get area(): Area {
    if (!this.#area) throw hostError("InvalidReference");
    return this.#area;
  }

  /** Ranges follow their cells, as long as there is one left. */
  follow(shift: Shift): void {
    this.#area &&= shiftArea(this.#area, shift);
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }

  get address(): string {
    return formatAddress(this.area, { sheet: this.sheet.name });
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }

  get isEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }

  get left(): number {
    return this.#extent("columns", 0, this.area.column);
  }

  get top(): number {
    return this.#extent("rows", 0, this.area.row);
  }

  get width(): number {
    return this.#extent("columns", this.area.column, this.area.columns);
  }

  get height(): number {
    return this.#extent("rows", this.area.row, this.area.rows);
  }

  #extent(axis: "rows" | "columns", from: number, count: number): number {
    const sizes = Array.from({ length: count }, (_, at) => this.sheet.store.lines[axis].size(from + at));
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  get rowHidden(): boolean | null {
    return this.#hidden("rows", this.area.row, this.area.rows);
  }

  set rowHidden(hidden: boolean) {
    this.sheet.store.lines.rows.setHidden(this.area.row, this.area.rows, hidden);
  }

  get columnHidden(): boolean | null {
    return this.#hidden("columns", this.area.column, this.area.columns);
  }

  set columnHidden(hidden: boolean) {
    this.sheet.store.lines.columns.setHidden(this.area.column, this.area.columns, hidden);
  }

  get hidden(): boolean {
    return this.rowHidden === true || this.columnHidden === true;
  }

  /** `null` when some are hidden and some are not. */
  #hidden(axis: "rows" | "columns", from: number, count: number): boolean | null {
    const lines = this.sheet.store.lines[axis];
    const first = lines.isHidden(from);
    for (let at = from + 1; at < from + count; at++) {
      if (lines.isHidden(at) !== first) return null;
    }
    return first;
  }
}
