import { formatAddress } from "../address";
import { intersect, isOnSheet } from "../area";
import { hostError } from "../protocol/host-error";
import { readCellProperties, writeCellProperties, type CellProperties } from "./cell-properties";
import { copyCells } from "./copy-cells";
import type { DataValidation } from "./data-validation";
import { orNotFound } from "./keyed-collection";
import { MergedAreas, mergeArea } from "./merged-cells";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { RangeNeighbours } from "./range-neighbours";
import { RangeSort } from "./range-sort";
import { findSpecialCells } from "./special-cells";

const CLEARS = {
  All: ["contents", "formats", "links"],
  Contents: ["contents"],
  Formats: ["formats"],
  Hyperlinks: ["links"],
  RemoveHyperlinks: ["links", "formats"],
} as const;

export class Range extends RangeNeighbours {
  get awaitsResults(): readonly string[] {
    return [
      ...super.awaitsResults,
      "getSpecialCells",
      "getSpecialCellsOrNullObject",
      "copyFrom",
      "getVisibleView",
    ];
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get sort(): RangeSort {
    return new RangeSort(this);
  }

  get dataValidation(): DataValidation {
    return this.sheet.validations.at(this.area);
  }

  select(): void {
    this.sheet.activate();
    this.sheet.book.store.select(this.area);
  }

  clear(applyTo: keyof typeof CLEARS = "All"): void {
    this.sheet.demandWritable(this.area);
    if (!(applyTo in CLEARS)) throw hostError("InvalidArgument");
    if (applyTo === "All" || applyTo === "Formats") this.sheet.merged.split(this.area);
    for (const what of CLEARS[applyTo]) this.sheet.store.clear(this.area, what);
  }

  /** One cell, or with `across` one a row. The first keeps its contents, the others lose theirs. */
  merge(across = false): void {
    this.sheet.demandFormattable(this.area);
    const rows = Array.from({ length: this.rowCount }, (_, at) => this.getRow(at).area);
    for (const area of across ? rows : [this.area]) mergeArea(this.sheet, area);
  }

  unmerge(): void {
    this.sheet.demandFormattable(this.area);
    this.sheet.merged.split(this.area);
  }

  getMergedAreasOrNullObject(): RangeAreas | undefined {
    const { book, merged } = this.sheet;
    book.undoList.askedForMergedAreas();
    const areas = merged.startingIn(this.area);
    return areas.length ? new MergedAreas(this.sheet, areas) : undefined;
  }

  /** Makes room; the range that comes back is the new, empty one. */
  insert(shift: "Down" | "Right"): Range {
    this.sheet.shiftCells({ kind: "insert", area: this.area, axis: shift === "Right" ? "columns" : "rows" });
    return this;
  }

  delete(shift: "Up" | "Left"): void {
    this.sheet.shiftCells({ kind: "delete", area: this.area, axis: shift === "Left" ? "columns" : "rows" });
  }

  copyFrom(source: Range | string, copyType = "All"): void {
    const from = typeof source === "string" ? this.sheet.book.findRange(source, this.sheet) : source;
    const rows = Math.max(this.rowCount, from.rowCount);
    const columns = Math.max(this.columnCount, from.columnCount);
    const area = { ...this.area, rows, columns };
    if (!isOnSheet(area)) throw hostError("InvalidArgument");
    this.sheet.demandWritable(area);
    copyCells(from, this.sheet.rangeAt(area), copyType);
  }

  getCellProperties(): CellProperties[][] {
    return readCellProperties(this);
  }

  setCellProperties(properties: CellProperties[][]): void {
    writeCellProperties(this, properties);
  }

  calculate(): void {
    this.sheet.book.store.calculate();
  }

  setDirty(): void {
    this.calculate();
  }

  getSpecialCells(type: string, valueType?: string): RangeAreas {
    return orNotFound(this.getSpecialCellsOrNullObject(type, valueType));
  }

  getSpecialCellsOrNullObject(type: string, valueType?: string): RangeAreas | undefined {
    const used = this.sheet.store.usedArea(false);
    const searched = used && intersect(used, this.area);
    const areas = searched ? findSpecialCells(this.sheet.store, searched, type, valueType) : [];
    return areas.length ? new RangeAreas(areas.map((area) => this.sheet.rangeAt(area))) : undefined;
  }

  /** "Sheet1!$B$4", for names. */
  get absoluteAddress(): string {
    return formatAddress(this.area, { sheet: this.sheet.name, absolute: true });
  }
}
