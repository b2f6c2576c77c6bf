import { intersect, lastColumn, lastRow, mapArea, type Area } from "../area";
import type { Axis, SheetStore } from "../store/sheet-store";

/** New rows look like the row above them, new columns like the column to their left, as Excel has it. */
export function inheritFormats(
  store: SheetStore,
  area: Area,
  axis: Axis,
  from: "before" | "after" = "before",
): void {
  const source = from === "before" ? before(area, axis) : after(area, axis);
  const fresh = withinUsed(store.usedArea(false), area, axis);
  if (source < 0 || !fresh) return;
  const read = (row: number, column: number) =>
    axis === "rows" ? store.ownFormat(source, column) : store.ownFormat(row, source);
  store.setFormats(fresh, mapArea(fresh, read));
}

/** As wide as anything stands on the sheet: inserted rows are endless. */
const withinUsed = (used: Area | undefined, area: Area, axis: Axis): Area | undefined =>
  used &&
  intersect(
    area,
    axis === "rows"
      ? { ...used, row: area.row, rows: area.rows }
      : { ...used, column: area.column, columns: area.columns },
  );

const before = (area: Area, axis: Axis): number => (axis === "rows" ? area.row : area.column) - 1;

const after = (area: Area, axis: Axis): number => (axis === "rows" ? lastRow(area) : lastColumn(area)) + 1;
