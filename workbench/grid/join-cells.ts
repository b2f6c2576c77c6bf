import type { IRange } from "@univerjs/core";
import type { Asker } from "./asker";

export interface SheetRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

/** Cells as ranges, those below each other in one: the engine compares ranges in pairs. */
export function joinCells(cells: readonly Asker[]): SheetRange[] {
  const sorted = cells.toSorted(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const ranges: SheetRange[] = [];
  for (const { book, sheet, row, column } of sorted) {
    const last = ranges.at(-1);
    const isBelow =
      last?.sheetId === sheet && last.range.startColumn === column && row - last.range.endRow <= 1;
    if (last && isBelow) last.range.endRow = row;
    else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      ranges.push({ unitId: book, sheetId: sheet, range });
    }
  }
  return ranges;
}
