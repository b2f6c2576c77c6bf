import {
  boundingArea,
  cellArea,
  contains,
  intersect,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from "../area";
import { hostError } from "../protocol/host-error";
import { orNotFound } from "./keyed-collection";
import type { Range } from "./range";
import { RangeContents } from "./range-contents";
import { findSurroundingArea } from "./surrounding-area";
import { TableScope } from "./table-scope";

/** The ranges that can be reached from a range. */
export abstract class RangeNeighbours extends RangeContents {
  get awaitsResults(): readonly string[] {
    return [
      ...["getUsedRange", "getUsedRangeOrNullObject", "getSurroundingRegion", "getSpillParent"],
      ...["getSpillParentOrNullObject", "getSpillingToRange", "getSpillingToRangeOrNullObject"],
    ];
  }

  #at(area: Area): Range {
    return this.sheet.rangeAt(area);
  }

  getCell(row: number, column: number): Range {
    return this.#at(cellArea(this.rowIndex + row, this.columnIndex + column));
  }

  getRow(row: number): Range {
    return this.#at({ ...this.area, row: this.rowIndex + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.#at({ ...this.area, column: this.columnIndex + column, columns: 1 });
  }

  getLastCell(): Range {
    return this.#at(cellArea(lastRow(this.area), lastColumn(this.area)));
  }

  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }

  getEntireRow(): Range {
    return this.#at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  getEntireColumn(): Range {
    return this.#at({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, row: this.rowIndex + rows, column: this.columnIndex + columns });
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, rows: this.rowCount + rows, columns: this.columnCount + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, rows, columns });
  }

  getRowsAbove(count = 1): Range {
    if (count < 0) return this.getRowsBelow(-count);
    return this.#at({ ...this.area, row: this.rowIndex - count, rows: count });
  }

  getRowsBelow(count = 1): Range {
    if (count < 0) return this.getRowsAbove(-count);
    return this.#at({ ...this.area, row: this.rowIndex + this.rowCount, rows: count });
  }

  getColumnsBefore(count = 1): Range {
    if (count < 0) return this.getColumnsAfter(-count);
    return this.#at({ ...this.area, column: this.columnIndex - count, columns: count });
  }

  getColumnsAfter(count = 1): Range {
    if (count < 0) return this.getColumnsBefore(-count);
    return this.#at({ ...this.area, column: this.columnIndex + this.columnCount, columns: count });
  }

  getBoundingRect(other: Range | string): Range {
    return this.#at(boundingArea(this.area, this.#areaOf(other)));
  }

  getIntersection(other: Range | string): Range {
    return orNotFound(this.getIntersectionOrNullObject(other));
  }

  getIntersectionOrNullObject(other: Range | string): Range | undefined {
    const common = intersect(this.area, this.#areaOf(other));
    return common && this.#at(common);
  }

  #areaOf(other: Range | string): Area {
    const range = typeof other === "string" ? this.sheet.getRange(other) : other;
    if (range.sheet !== this.sheet) throw hostError("InvalidArgument");
    return range.area;
  }

  getUsedRange(valuesOnly = false): Range {
    return orNotFound(this.getUsedRangeOrNullObject(valuesOnly));
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | undefined {
    const used = this.sheet.store.usedArea(valuesOnly);
    const common = used && intersect(used, this.area);
    return common && this.#at(common);
  }

  getSurroundingRegion(): Range {
    return this.#at(findSurroundingArea(this.sheet.store, this.area));
  }

  getSpillingToRange(): Range {
    return orNotFound(this.getSpillingToRangeOrNullObject());
  }

  getSpillingToRangeOrNullObject(): Range | undefined {
    const area = this.sheet.store.spillArea(this.rowIndex, this.columnIndex);
    return area && this.#at(area);
  }

  getSpillParent(): Range {
    return orNotFound(this.getSpillParentOrNullObject());
  }

  getSpillParentOrNullObject(): Range | undefined {
    const { store } = this.sheet;
    const anchor = store.spillAnchor(this.rowIndex, this.columnIndex);
    if (anchor) return this.#at(cellArea(anchor.row, anchor.column));
    const isAnchor = store.spillArea(this.rowIndex, this.columnIndex) !== undefined;
    return isAnchor ? this.#at(cellArea(this.rowIndex, this.columnIndex)) : undefined;
  }

  getTables(fullyContained = false): TableScope {
    const isMeant = (area: Area) => (fullyContained ? contains(this.area, area) : intersect(this.area, area));
    return new TableScope(() => this.sheet.tables.items.filter((table) => isMeant(table.area)));
  }
}
