import { areaBetween, lastColumn, lastRow, mapArea, type Area } from "../area";
import type { SheetStore } from "../store/sheet-store";

/** The block of filled cells around an area, as far as the next empty row and column on every side (Ctrl+A). */
export function findSurroundingArea(store: SheetStore, start: Area): Area {
  let area = start;
  for (;;) {
    const wider = grow(store, area);
    if (wider === area) return area;
    area = wider;
  }
}

function grow(store: SheetStore, area: Area): Area {
  const [top, left] = [Math.max(0, area.row - 1), Math.max(0, area.column - 1)];
  const [bottom, right] = [lastRow(area) + 1, lastColumn(area) + 1];
  const isFilled = (side: Area) =>
    mapArea(side, (row, column) => store.cell(row, column).result.type !== "Empty")
      .flat()
      .some(Boolean);
  if (top < area.row && isFilled(areaBetween(top, left, top, right))) return extend(area, -1, 0);
  if (left < area.column && isFilled(areaBetween(top, left, bottom, left))) return extend(area, 0, -1);
  if (isFilled(areaBetween(bottom, left, bottom, right))) return extend(area, 1, 0);
  if (isFilled(areaBetween(top, right, bottom, right))) return extend(area, 0, 1);
  return area;
}

const extend = (area: Area, rows: number, columns: number): Area => ({
  row: area.row + Math.min(rows, 0),
  column: area.column + Math.min(columns, 0),
  rows: area.rows + Math.abs(rows),
  columns: area.columns + Math.abs(columns),
});
