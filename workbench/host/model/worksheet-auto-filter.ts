import type { Area } from "../area";
import { HostObject } from "../protocol/host-object";
import { shiftArea, type Shift } from "../shift";
import { passes, type FilterCriteria } from "./filter-criteria";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** The filter of cells that are not a table. */
export class WorksheetAutoFilter extends HostObject {
  #area: Area | undefined;
  #criteria = new Map<number, FilterCriteria>();

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get scalars(): readonly string[] {
    return ["enabled", "isDataFiltered"];
  }

  get enabled(): boolean {
    return this.#area !== undefined;
  }

  get isDataFiltered(): boolean {
    return this.#criteria.size > 0;
  }

  apply(range: Range | string, column?: number, criteria?: FilterCriteria): void {
    this.#area = (typeof range === "string" ? this.sheet.getRange(range) : range).area;
    if (column !== undefined && criteria) this.#criteria.set(column, criteria);
    this.reapply();
  }

  clearCriteria(): void {
    this.#criteria.clear();
    this.reapply();
  }

  remove(): void {
    this.clearCriteria();
    this.#area = undefined;
  }

  getRangeOrNullObject(): Range | undefined {
    return this.#area && this.sheet.rangeAt(this.#area);
  }

  reapply(): void {
    if (!this.#area) return;
    const { row: header, rows } = this.#area;
    for (let row = header + 1; row < header + rows; row++) {
      this.sheet.store.lines.rows.setHidden(row, 1, !this.#lets(row, this.#area));
    }
  }

  #lets(row: number, { column }: Area): boolean {
    return [...this.#criteria].every(([index, criteria]) => {
      const { text } = this.sheet.getCell(row, column + index);
      return passes(this.sheet.store.cell(row, column + index).result, text?.[0]?.[0] ?? "", criteria);
    });
  }

  follow(shift: Shift): void {
    this.#area &&= shiftArea(this.#area, shift);
  }
}
