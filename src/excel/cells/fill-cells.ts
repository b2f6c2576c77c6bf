import { cellAt } from "../../formula/area";
import { rangeOf } from "./area";

export interface CellFill {
  row: number;
  column: number;
  color: string;
}

/** Queues the colours of cells. */
export function fillCells(sheet: Excel.Worksheet, fills: readonly CellFill[] = []): void {
  for (const { row, column, color } of fills) rangeOf(sheet, cellAt(row, column)).format.fill.color = color;
}
