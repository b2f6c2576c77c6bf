/* eslint-disable local/no-record-lookup -- Univer keeps cells in objects, by ids that it makes */
import type { ICellData, IRange } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { cellArea, intersect, type Area } from "../host/area";
import type { Place } from "../host/store/sheet-store";
import { toArea } from "./to-range";

/** What the formulas of a sheet fill beyond their own cells. */
export class UniverSpills {
  constructor(
    private readonly formulas: FormulaDataModel,
    private readonly book: string,
    private readonly sheet: string,
  ) {}

  /** What a formula has put into a cell, its own or another. */
  dataAt(row: number, column: number): ICellData | undefined {
    const data = this.formulas.getArrayFormulaCellData()[this.book]?.[this.sheet]?.[row]?.[column];
    return data ?? undefined;
  }

  get areas(): Area[] {
    const lines = this.formulas.getArrayFormulaRange()[this.book]?.[this.sheet] ?? {};
    const ranges = Object.values(lines).flatMap((line) =>
      Object.values((line ?? {}) as Record<number, IRange>),
    );
    return ranges.map(toArea);
  }

  areaOf(row: number, column: number): Area | undefined {
    const range = this.formulas.getArrayFormulaRange()[this.book]?.[this.sheet]?.[row]?.[column];
    const area = range && toArea(range);
    return area && area.rows * area.columns > 1 ? area : undefined;
  }

  anchorOf(row: number, column: number): Place | undefined {
    const area = this.areas.find((spill) => intersect(spill, cellArea(row, column)));
    const isOwn = area?.row === row && area.column === column;
    return area && !isOwn ? { row: area.row, column: area.column } : undefined;
  }
}
