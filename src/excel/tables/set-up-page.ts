import { rangeOf } from "../cells/area";
import type { TableFrame } from "./table-frame";

/** For a sheet of its own: headings stay in sight and on each printed page, landscape, as wide as the paper. */
export function setUpPage(sheet: Excel.Worksheet, { table, head }: TableFrame): void {
  sheet.freezePanes.freezeRows(table.row + 1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows(rangeOf(sheet, { ...table, rows: 1 }));
  rangeOf(sheet, { ...head, row: head.row + head.rows - 1, rows: 1, columns: 1 }).format.rowHeight = 6;
}
