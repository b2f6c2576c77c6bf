import { intersect, lastColumn, lastRow, type Area } from "../area";
import type { CellFormat } from "../store/cell-format";
import type { Range } from "./range";

/** A format that all cells share; `null` when they differ. */
export function readFormat<K extends keyof CellFormat>(
  ranges: readonly Range[],
  key: K,
): CellFormat[K] | null {
  const [first] = ranges;
  if (!first) return null;
  const format = first.sheet.store.format(first.rowIndex, first.columnIndex)[key];
  return ranges.every((range) => isUniform(range, key, format)) ? format : null;
}

export function changeFormat(ranges: readonly Range[], format: Partial<CellFormat>): void {
  for (const { sheet, area } of ranges) {
    sheet.demandFormattable(area);
    sheet.store.setFormat(area, format);
  }
}

/** Of whole rows and columns only the used part is compared. */
function isUniform(range: Range, key: keyof CellFormat, format: unknown): boolean {
  const { store } = range.sheet;
  const used = store.usedArea(false);
  const area = range.isEntireRow || range.isEntireColumn ? used && intersect(range.area, used) : range.area;
  return !area || placesIn(area).every(([row, column]) => isSame(store.format(row, column)[key], format));
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function placesIn(area: Area): [number, number][] {
  const places: [number, number][] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) places.push([row, column]);
  }
  return places;
}
