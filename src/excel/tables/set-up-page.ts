import { rangeOf } from "../cells/area";
import { showSheet } from "../destination/new-sheet";
import type { TableFrame } from "./table-frame";

/** A sheet that has become whole is shown from its title on. */
export function openPage(sheet: Excel.Worksheet, frame: TableFrame): void {
  showSheet(sheet);
  setUpPage(sheet, frame);
  rangeOf(sheet, { ...frame.head, rows: 1, columns: 1 }).select();
}

/** For a sheet of its own: headings stay in sight and on each printed page, landscape, as wide as the paper. */
function setUpPage(sheet: Excel.Worksheet, { table, head }: TableFrame): void {
  sheet.freezePanes.freezeRows(table.row + 1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows(rangeOf(sheet, { ...table, rows: 1 }));
  rangeOf(sheet, { ...head, row: head.row + head.rows - 1, rows: 1, columns: 1 }).format.rowHeight = 6;
}
