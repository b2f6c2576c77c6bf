import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { cellArea } from "../host/area";
import type { Lines } from "../host/store/sheet-store";
import { reachTo } from "./grid-bounds";
import { measureColumn } from "./measure-column";
import { toPixels, toPoints } from "../points";

export class UniverColumns implements Lines {
  constructor(private readonly sheet: FWorksheet) {}

  size(column: number): number {
    return toPoints(this.sheet.getColumnWidth(column));
  }

  setSize(from: number, count: number, points: number): void {
    reachTo(this.sheet, cellArea(0, from));
    this.sheet.setColumnWidths(from, this.#atMost(from, count), toPixels(points));
  }

  autofit(from: number, count: number): void {
    for (let column = from; column < from + this.#atMost(from, count); column++) {
      const width = measureColumn(this.sheet, column);
      if (width !== undefined) this.sheet.setColumnWidth(column, width);
    }
  }

  isHidden(column: number): boolean {
    return !this.sheet.getSheet().getColVisible(column);
  }

  setHidden(from: number, count: number, hidden: boolean): void {
    if (hidden) this.sheet.hideColumns(from, count);
    else this.sheet.showColumns(from, count);
  }

  #atMost(from: number, count: number): number {
    return Math.min(count, this.sheet.getMaxColumns() - from);
  }
}
