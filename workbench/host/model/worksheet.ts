import { parseAddress } from "../address";
import { cellArea, mapArea, WHOLE_SHEET, type Area } from "../area";
import { hostError } from "../protocol/host-error";
import type { Shift } from "../shift";
import type { SheetStore } from "../store/sheet-store";
import { Charts } from "./charts";
import { Comments } from "./comments";
import { KeyValues } from "./key-values";
import { copyWorksheet, type CopyPosition } from "./copy-worksheet";
import { Validations } from "./data-validation";
import { findText, type FindCriteria } from "./find-text";
import { FreezePanes } from "./freeze-panes";
import { inheritFormats } from "./inherit-formats";
import { orNotFound } from "./keyed-collection";
import { MergedCells } from "./merged-cells";
import { NamedItems } from "./named-items";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { demandTablesStayWhole } from "./table-conflict";
import { Tables } from "./tables";
import { Shapes } from "./shapes";
import type { Workbook } from "./workbook";
import { WorksheetAutoFilter } from "./worksheet-auto-filter";
import { WorksheetPlace } from "./worksheet-place";
import { WorksheetProtection } from "./worksheet-protection";

export class Worksheet extends WorksheetPlace {
  readonly names: NamedItems;
  readonly tables: Tables;
  readonly charts: Charts;
  readonly comments: Comments;
  readonly shapes = new Shapes();
  readonly customProperties = new KeyValues();
  readonly protection: WorksheetProtection;
  readonly freezePanes: FreezePanes;
  readonly pageLayout: PageLayout;
  readonly autoFilter: WorksheetAutoFilter;
  readonly validations = new Validations();
  readonly merged = new MergedCells();
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;

  constructor(
    book: Workbook,
    id: string,
    readonly store: SheetStore,
    title: () => string,
  ) {
    super(book, id, title);
    this.names = new NamedItems(book, this);
    this.tables = new Tables(book, this);
    this.charts = new Charts(this);
    this.comments = new Comments(book, this);
    this.protection = new WorksheetProtection(this);
    this.freezePanes = new FreezePanes(this);
    this.pageLayout = new PageLayout(this);
    this.autoFilter = new WorksheetAutoFilter(this);
  }

  get scalars(): readonly string[] {
    return [
      ...super.scalars,
      ...["tabColor", "showGridlines", "showHeadings"],
      ...["enableCalculation", "standardWidth", "standardHeight"],
    ];
  }

  get events(): readonly string[] {
    return [
      ...["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated"],
      ...["NameChanged", "VisibilityChanged", "ProtectionChanged"],
    ];
  }

  get awaitsResults(): readonly string[] {
    return ["getUsedRange", "getUsedRangeOrNullObject", "findAll", "findAllOrNullObject", "copy"];
  }

  get standardWidth(): number {
    return 8.43;
  }

  get standardHeight(): number {
    return 15;
  }

  calculate(): void {
    this.book.store.calculate();
  }

  /** A range by address, by a name of the sheet or the workbook, or by a table's name; without one the whole sheet. */
  getRange(address?: string): Range {
    if (address === undefined || address === "") return this.rangeAt(WHOLE_SHEET);
    const parsed = parseAddress(address);
    if (!parsed) return this.#rangeByName(address);
    const isOther = parsed.sheet !== undefined && parsed.sheet.toLowerCase() !== this.name.toLowerCase();
    if (isOther) throw hostError("InvalidArgument");
    return this.rangeAt(parsed.area);
  }

  #rangeByName(name: string): Range {
    const item = this.names.find(name) ?? this.book.names.find(name);
    const range = item?.range ?? this.tables.find(name)?.getDataBodyRange();
    if (!range || range.sheet !== this) throw hostError("InvalidArgument");
    return range;
  }

  getRanges(addresses: string): RangeAreas {
    return new RangeAreas(addresses.split(/[,;]/).map((address) => this.getRange(address.trim())));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.rangeAt({ row, column, rows, columns });
  }

  getCell(row: number, column: number): Range {
    return this.rangeAt(cellArea(row, column));
  }

  /** An empty sheet has its first cell for used. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | undefined {
    const area = this.store.usedArea(valuesOnly);
    return area && this.rangeAt(area);
  }

  findAll(text: string, criteria: FindCriteria = {}): RangeAreas {
    return orNotFound(this.findAllOrNullObject(text, criteria));
  }

  findAllOrNullObject(text: string, criteria: FindCriteria = {}): RangeAreas | undefined {
    const used = this.store.usedArea(true);
    const areas = used ? findText(this.store, used, text, criteria) : [];
    return areas.length ? new RangeAreas(areas.map((area) => this.rangeAt(area))) : undefined;
  }

  copy(position: CopyPosition = "None", relativeTo?: Worksheet): Worksheet {
    this.book.undoList.demandUndoable("Worksheet.copy");
    return copyWorksheet(this, position, relativeTo);
  }

  rangeAt(area: Area): Range {
    return new Range(this, area);
  }

  /** Inserts or deletes cells, unless that would tear a table or the sheet is protected. */
  shiftCells(shift: Shift, formatsFrom: "before" | "after" = "before"): void {
    if (this.protection.protected) throw hostError("AccessDenied");
    demandTablesStayWhole(this.tables.items, shift);
    this.store.shift(shift);
    if (shift.kind === "insert") inheritFormats(this.store, shift.area, shift.axis, formatsFrom);
  }

  /** On a protected sheet only unlocked cells may be written to. */
  demandWritable(area: Area): void {
    if (!this.protection.protected) return;
    const isSmall = area.rows * area.columns <= 10_000;
    const locked = isSmall
      ? mapArea(area, (row, column) => this.store.format(row, column).locked).flat()
      : [true];
    if (locked.some(Boolean)) throw hostError("AccessDenied");
  }

  demandFormattable(area: Area): void {
    if (this.protection.protected && !this.protection.options.allowFormatCells) this.demandWritable(area);
  }
}
