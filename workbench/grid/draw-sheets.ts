import type { Workbook } from "../host/model/workbook";
import type { GridComponent } from "./create-univer";

/** Shows what belongs to whole sheets: grid lines, the colours of the tabs. */
export function drawSheets({ api }: GridComponent, workbook: Workbook): void {
  const book = api.getActiveWorkbook();
  for (const { id, showGridlines, tabColor } of workbook.worksheets.items) {
    const sheet = book?.getSheetBySheetId(id);
    if (!sheet) continue;
    if (sheet.hasHiddenGridLines() === showGridlines) sheet.setHiddenGridlines(!showGridlines);
    if (tabColor && sheet.getTabColor() !== tabColor) sheet.setTabColor(tabColor);
  }
}
