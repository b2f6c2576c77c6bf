import { copyCells } from "./copy-cells";
import { hostError } from "../protocol/host-error";
import type { Worksheet } from "./worksheet";

/** `Excel.WorksheetPositionType`: where the copy goes. */
export type CopyPosition = "None" | "Before" | "After" | "Beginning" | "End";

/** A copy with cells, formats, widths, frozen panes and tables; charts and comments stay behind. */
export function copyWorksheet(sheet: Worksheet, position: CopyPosition, relativeTo?: Worksheet): Worksheet {
  const { worksheets } = sheet.book;
  const copy = worksheets.add(freeTitle(sheet));
  copyContents(sheet, copy);
  copy.position = findPosition(position, worksheets.items.length - 1, relativeTo);
  return copy;
}

function copyContents(sheet: Worksheet, copy: Worksheet): void {
  const used = sheet.store.usedArea(false);
  if (!used) return;
  copyCells(sheet.rangeAt(used), copy.rangeAt(used), "All");
  for (let column = 0; column < used.column + used.columns; column++) {
    copy.store.lines.columns.setSize(column, 1, sheet.store.lines.columns.size(column));
  }
  copy.store.frozen = sheet.store.frozen;
  for (const area of sheet.merged.areas) copy.merged.add(area);
  for (const { area, style, showBandedRows } of sheet.tables.items) {
    const table = copy.tables.add(copy.rangeAt(area), true);
    Object.assign(table, { style, showBandedRows });
  }
}

/** "Trade" → "Trade (2)". */
function freeTitle({ name, book }: Worksheet): string {
  const base = name.slice(0, 27);
  let number = 2;
  while (book.worksheets.find(`${base} (${number})`)) number++;
  return `${base} (${number})`;
}

function findPosition(position: CopyPosition, last: number, relativeTo: Worksheet | undefined): number {
  if (position === "Beginning") return 0;
  if (position === "None" || position === "End") return last;
  if (!relativeTo) throw hostError("InvalidArgument");
  return position === "Before" ? relativeTo.position : relativeTo.position + 1;
}
