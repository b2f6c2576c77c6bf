import { contains, intersect, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from "../area";
import { hostError } from "../protocol/host-error";
import type { Shift } from "../shift";
import type { Table } from "./table";

/** Excel refuses to shift part of a table away from the rest, and to delete its header row. */
export function demandTablesStayWhole(tables: readonly Table[], shift: Shift): void {
  for (const { area } of tables) {
    if (tearsTable(area, shift) || losesHeader(area, shift)) throw hostError("InsertDeleteConflict");
  }
}

function tearsTable(table: Area, shift: Shift): boolean {
  const pushed = pushedArea(shift);
  const isTouched = intersect(table, pushed) !== undefined;
  if (!isTouched) return false;
  return shift.axis === "rows"
    ? table.column < pushed.column || lastColumn(table) > lastColumn(pushed)
    : table.row < pushed.row || lastRow(table) > lastRow(pushed);
}

/** All that moves or goes. */
const pushedArea = ({ area, axis }: Shift): Area =>
  axis === "rows" ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };

function losesHeader(table: Area, { kind, axis, area }: Shift): boolean {
  if (kind === "insert" || axis === "columns" || contains(area, table)) return false;
  return intersect(area, { ...table, rows: 1 }) !== undefined;
}
