import { areaBetween, lastColumn, lastRow, type Area } from "./area";

/** Cells that come or go, and the axis along which the rest of the sheet gives way. */
export interface Shift {
  readonly kind: "insert" | "delete";
  /** Cells at this place are new, or are gone. */
  readonly area: Area;
  /** `rows`: what is below moves; `columns`: what is to the right. */
  readonly axis: "rows" | "columns";
}

/** Where an area is after a shift; `undefined` when all of it was deleted. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  return shift.axis === "rows"
    ? shiftDown(area, shift)
    : transpose(shiftDown(transpose(area), transposeShift(shift)));
}

function shiftDown(area: Area, { kind, area: place }: Shift): Area | undefined {
  if (area.column < place.column || lastColumn(area) > lastColumn(place)) return area;
  if (kind === "insert") {
    if (place.row > lastRow(area)) return area;
    const isBelow = place.row <= area.row;
    return isBelow ? { ...area, row: area.row + place.rows } : { ...area, rows: area.rows + place.rows };
  }
  const top = area.row - countGone(place, area.row - 1);
  const bottom = lastRow(area) - countGone(place, lastRow(area));
  return bottom < top ? undefined : areaBetween(top, area.column, bottom, lastColumn(area));
}

/** How many of the deleted rows lie at or above `row`. */
const countGone = (place: Area, row: number): number =>
  Math.min(Math.max(row - place.row + 1, 0), place.rows);

function transpose(area: Area): Area;
function transpose(area: Area | undefined): Area | undefined;
function transpose(area: Area | undefined): Area | undefined {
  return area && { row: area.column, column: area.row, rows: area.columns, columns: area.rows };
}

const transposeShift = (shift: Shift): Shift => ({ ...shift, area: transpose(shift.area) });
