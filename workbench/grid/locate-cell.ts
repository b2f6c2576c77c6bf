import type { FWorksheet } from "@univerjs/preset-sheets-core";

/** Where a cell is on the page. The grid tells where it would be on an unscrolled canvas. */
export function locateCell(
  sheet: FWorksheet,
  container: HTMLElement,
  row: number,
  column: number,
): DOMRect | undefined {
  const canvas = container.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
  if (!canvas) return undefined;
  const { x, y, width, height } = sheet.getRange(row, column).getCellRect();
  const { left, top } = readScroll(sheet);
  const { ySplit, xSplit } = sheet.getFreeze();
  return new DOMRect(
    canvas.x + x - (column < xSplit ? 0 : left),
    canvas.y + y - (row < ySplit ? 0 : top),
    width,
    height,
  );
}

/** How far the sheet is scrolled, in pixels. */
function readScroll(sheet: FWorksheet): { left: number; top: number } {
  const {
    sheetViewStartRow = 0,
    sheetViewStartColumn = 0,
    offsetX = 0,
    offsetY = 0,
  } = sheet.getScrollState();
  const { startRow, startColumn } = sheet.getFreeze();
  const [firstRow, firstColumn] = [Math.max(0, startRow), Math.max(0, startColumn)];
  const first = sheet.getRange(firstRow, firstColumn).getCellRect();
  const shown = sheet
    .getRange(firstRow + sheetViewStartRow, firstColumn + sheetViewStartColumn)
    .getCellRect();
  return { left: shown.x - first.x + offsetX, top: shown.y - first.y + offsetY };
}
