import { HostObject } from "../protocol/host-object";
import { passes, type FilterCriteria } from "./filter-criteria";
import type { Range } from "./range";
import type { Table } from "./table";

/** What a table's filter buttons let through; the other rows are hidden. */
export class TableFilter extends HostObject {
  #criteria = new Map<number, FilterCriteria>();

  constructor(private readonly table: Table) {
    super();
  }

  get scalars(): readonly string[] {
    return ["enabled", "isDataFiltered", "criteria"];
  }

  get enabled(): boolean {
    return this.table.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return this.#criteria.size > 0;
  }

  get criteria(): (FilterCriteria | null)[] {
    return this.table.columns.items.map((_, index) => this.#criteria.get(index) ?? null);
  }

  criteriaOf(index: number): FilterCriteria | undefined {
    return this.#criteria.get(index);
  }

  filter(index: number, criteria: FilterCriteria | undefined): void {
    if (criteria) this.#criteria.set(index, criteria);
    else this.#criteria.delete(index);
    this.reapply();
  }

  clearCriteria(): void {
    this.#criteria.clear();
    this.reapply();
  }

  clearColumnCriteria(index: number): void {
    this.filter(index, undefined);
  }

  getRange(): Range {
    return this.table.getRange();
  }

  getRangeOrNullObject(): Range {
    return this.table.getRange();
  }

  reapply(): void {
    const { sheet, bodyArea } = this.table;
    const { rows } = sheet.store.lines;
    for (let row = bodyArea.row; row < bodyArea.row + bodyArea.rows; row++) {
      const isHidden = !this.#lets(row);
      if (rows.isHidden(row) !== isHidden) rows.setHidden(row, 1, isHidden);
    }
  }

  #lets(row: number): boolean {
    const { sheet, area } = this.table;
    return [...this.#criteria].every(([index, criteria]) => {
      const { result } = sheet.store.cell(row, area.column + index);
      const text =
        sheet.rangeAt({ row, column: area.column + index, rows: 1, columns: 1 }).text?.[0]?.[0] ?? "";
      return passes(result, text, criteria);
    });
  }
}
