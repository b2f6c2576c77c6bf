import type { FWorksheet } from "@univerjs/preset-sheets-core";

/** Scrolls a cell into view, unless it is there already. */
export function revealCell(sheet: FWorksheet, row: number, column: number): void {
  const shown = sheet.getVisibleRange();
  const isShown =
    shown &&
    row >= shown.startRow &&
    row < shown.endRow &&
    column >= shown.startColumn &&
    column < shown.endColumn;
  if (!isShown) sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
}
