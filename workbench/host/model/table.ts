import { intersect, lastRow, sameArea, type Area } from "../area";
import { parseAddress } from "../address";
import { hostError } from "../protocol/host-error";
import { HostObject, type Identity } from "../protocol/host-object";
import { shiftArea, type Shift } from "../shift";
import { fillNewRows } from "./fill-columns";
import type { Range } from "./range";
import { TableColumns } from "./table-columns";
import { TableFilter } from "./table-filter";
import { TableRows } from "./table-rows";
import { TableSort } from "./table-sort";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export class Table extends HostObject {
  readonly columns = new TableColumns(this);
  readonly rows = new TableRows(this);
  readonly sort = new TableSort(this);
  readonly autoFilter = new TableFilter(this);
  style = "TableStyleMedium2";
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  #showTotals = false;

  constructor(
    readonly book: Workbook,
    readonly sheet: Worksheet,
    /** Headers, body and totals. */
    public area: Area,
    readonly id: string,
    private title: string,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return [
      ...["id", "name", "style", "showHeaders", "showTotals", "showBandedRows", "showBandedColumns"],
      ...["showFilterButton", "highlightFirstColumn", "highlightLastColumn", "legacyId"],
    ];
  }

  get events(): readonly string[] {
    return ["DataChanged", "SelectionChanged"];
  }

  get identity(): Identity {
    return { Id: this.id };
  }

  get legacyId(): string {
    return this.id.replace(/\D/g, "");
  }

  get name(): string {
    return this.title;
  }

  set name(name: string) {
    const isWellFormed = /^[\p{L}_\\][\p{L}\d_.]{0,254}$/u.test(name) && !parseAddress(name);
    const other = this.book.tables.find(name);
    const isTaken = (other && other !== this) || this.book.names.find(name) !== undefined;
    if (!isWellFormed || isTaken) throw hostError("InvalidArgument");
    this.title = name;
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }

  /** Tables without headers are not emulated. */
  get showHeaders(): boolean {
    return true;
  }

  get showTotals(): boolean {
    return this.#showTotals;
  }

  set showTotals(showTotals: boolean) {
    if (showTotals === this.#showTotals) return;
    if (!showTotals) this.getTotalRowRange().clear("Contents");
    this.area = { ...this.area, rows: this.area.rows + (showTotals ? 1 : -1) };
    this.#showTotals = showTotals;
    if (showTotals) this.getTotalRowRange().getCell(0, 0).values = "Total";
  }

  get bodyArea(): Area {
    const rows = this.area.rows - (this.#showTotals ? 2 : 1);
    return { ...this.area, row: this.area.row + 1, rows: Math.max(1, rows) };
  }

  getRange(): Range {
    return this.sheet.rangeAt(this.area);
  }

  getHeaderRowRange(): Range {
    return this.sheet.rangeAt({ ...this.area, rows: 1 });
  }

  getDataBodyRange(): Range {
    return this.sheet.rangeAt(this.bodyArea);
  }

  getTotalRowRange(): Range {
    if (!this.#showTotals) throw hostError("ItemNotFound");
    return this.sheet.rangeAt({ ...this.area, row: lastRow(this.area), rows: 1 });
  }

  /** The headers must stay where they are, and no other table may be in the way. */
  resize(to: Range | string): void {
    const { sheet, area } = typeof to === "string" ? this.book.findRange(to, this.sheet) : to;
    if (this.sheet.protection.protected) throw hostError("AccessDenied");
    const isTaken = this.sheet.tables.items.some((table) => table !== this && intersect(table.area, area));
    if (sheet !== this.sheet || area.row !== this.area.row || !intersect(area, this.area) || isTaken) {
      throw hostError("InvalidArgument");
    }
    const end = lastRow(this.bodyArea) + 1;
    this.area = area;
    const added = lastRow(this.bodyArea) + 1 - end;
    if (added > 0) fillNewRows(this, end, added);
  }

  /** The table becomes plain cells. */
  convertToRange(): Range {
    this.book.tables.drop(this);
    return this.getRange();
  }

  delete(): void {
    if (this.sheet.protection.protected) throw hostError("AccessDenied");
    this.autoFilter.clearCriteria();
    this.book.tables.drop(this);
    this.getRange().clear();
  }

  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }

  reapplyFilters(): void {
    this.autoFilter.reapply();
  }

  follow(shift: Shift): void {
    const area = shiftArea(this.area, shift);
    if (!area) return this.book.tables.drop(this);
    if (shift.axis === "columns" && !sameArea(area, this.area)) this.columns.follow(shift);
    this.area = area;
    this.columns.nameNew();
  }
}
