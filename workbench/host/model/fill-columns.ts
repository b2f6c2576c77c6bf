import { intersect, lastRow, type Area } from "../area";
import { offsetFormula } from "../offset-formula";
import type { CellContent } from "../store/cell";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

type IsWritten = (row: number, column: number) => boolean;

/**
 * "Fill formulas in tables to create calculated columns", which is on unless somebody has turned it off: of the formulas
 * that were written into a column the lowest is copied over the column's other formulas and its blanks. What was typed
 * stays. Excel is sometimes milder, by the number of rows and by what the column has seen. oj#2093, oj#5909, oj#6745
 */
export function fillColumns(sheet: Worksheet, area: Area, isWritten: IsWritten = () => true): void {
  if (!sheet.book.profile.fillsColumns) return;
  for (const table of sheet.tables.items) {
    const written = intersect(table.bodyArea, area);
    if (!written) continue;
    for (let column = written.column; column < written.column + written.columns; column++) {
      const source = findLowestFormula(sheet, { ...written, column, columns: 1 }, isWritten);
      if (source === undefined) continue;
      table.columns.getItemAt(column - table.area.column).isCalculated = true;
      copyOver(sheet, { ...table.bodyArea, column, columns: 1 }, source, (content) => !isTyped(content));
    }
  }
}

/** Rows that come to a table get the formulas of its calculated columns wherever they are blank. oj#1916 */
export function fillNewRows(table: Table, from: number, rows: number): void {
  const { sheet, bodyArea } = table;
  if (!sheet.book.profile.fillsColumns) return;
  for (const { index, isCalculated } of table.columns.items) {
    const column = { ...bodyArea, column: bodyArea.column + index, columns: 1 };
    const isOld = (row: number) => row < from || row >= from + rows;
    const source = isCalculated ? findLowestFormula(sheet, column, isOld) : undefined;
    if (source !== undefined) copyOver(sheet, { ...column, row: from, rows }, source, isBlank);
  }
}

function findLowestFormula(sheet: Worksheet, area: Area, isAsked: IsWritten): number | undefined {
  for (let row = lastRow(area); row >= area.row; row--) {
    if (isAsked(row, area.column) && sheet.store.cell(row, area.column).formula !== undefined) return row;
  }
  return undefined;
}

function copyOver(
  { store }: Worksheet,
  column: Area,
  source: number,
  isTaken: (content: CellContent) => boolean,
): void {
  const { formula = "" } = store.cell(source, column.column);
  const contents = Array.from({ length: column.rows }, (_, at) => {
    const row = column.row + at;
    const cell = store.cell(row, column.column);
    const isSource = row === source || !isTaken({ ...cell, value: cell.result.value });
    return [isSource ? undefined : { formula: offsetFormula(formula, row - source, 0) }];
  });
  if (contents.some(([content]) => content)) store.write(column, contents);
}

const isBlank = ({ formula, value }: CellContent): boolean => formula === undefined && value === "";
const isTyped = (content: CellContent): boolean => content.formula === undefined && !isBlank(content);
