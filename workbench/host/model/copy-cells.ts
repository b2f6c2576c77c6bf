import { offsetFormula } from "../offset-formula";
import type { Cell, CellContent } from "../store/cell";
import { fillColumns } from "./fill-columns";
import type { Range } from "./range";

/** Copies cells with what they are asked to take along; a smaller source is repeated. */
export function copyCells(from: Range, to: Range, copyType: string): void {
  const cells = to.area;
  for (let down = 0; down < cells.rows; down++) {
    for (let right = 0; right < cells.columns; right++) {
      copyCell(
        from.getCell(down % from.rowCount, right % from.columnCount),
        to.getCell(down, right),
        copyType,
      );
    }
  }
  if (copyType !== "Formats") fillColumns(to.sheet, cells);
}

function copyCell(from: Range, to: Range, copyType: string): void {
  const { rowIndex: row, columnIndex: column } = from;
  const cell = from.sheet.store.cell(row, column);
  if (copyType !== "Formats") to.sheet.store.write(to.area, [[contentOf(cell, from, to, copyType)]]);
  if (copyType === "Values" || copyType === "Formulas") return;
  to.sheet.store.clear(to.area, "formats");
  to.sheet.store.setFormat(to.area, from.sheet.store.ownFormat(row, column));
  to.sheet.store.setLink(to.area, from.sheet.store.link(row, column));
}

function contentOf({ formula, result }: Cell, from: Range, to: Range, copyType: string): CellContent {
  if (formula === undefined || copyType === "Values") return { value: result.value };
  return { formula: offsetFormula(formula, to.rowIndex - from.rowIndex, to.columnIndex - from.columnIndex) };
}
