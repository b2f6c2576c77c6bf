import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { cellArea } from "../host/area";
import type { Lines } from "../host/store/sheet-store";
import { reachTo } from "./grid-bounds";
import { toPixels, toPoints } from "../points";

export class UniverRows implements Lines {
  constructor(private readonly sheet: FWorksheet) {}

  size(row: number): number {
    return toPoints(this.sheet.getRowHeight(row));
  }

  setSize(from: number, count: number, points: number): void {
    reachTo(this.sheet, cellArea(from, 0));
    this.sheet.setRowHeightsForced(from, this.#atMost(from, count), toPixels(points));
  }

  autofit(from: number, count: number): void {
    this.sheet.setRowAutoHeight(from, this.#atMost(from, count));
  }

  isHidden(row: number): boolean {
    return !this.sheet.getSheet().getRowVisible(row);
  }

  setHidden(from: number, count: number, hidden: boolean): void {
    if (hidden) this.sheet.hideRows(from, count);
    else this.sheet.showRows(from, count);
  }

  #atMost(from: number, count: number): number {
    return Math.min(count, this.sheet.getMaxRows() - from);
  }
}
