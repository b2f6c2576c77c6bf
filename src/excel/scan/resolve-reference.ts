import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { parseAddress } from "../../formula/address";
import { cellAt, commonArea, countCells, endColumn, endRow, type Area } from "../../formula/area";
import { findName, findSheet, findTable, type BookMap, type MappedTable } from "./book-map";

/** A cell with a formula. */
export interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
  formula: string;
}

/** What a reference in a formula means: cells of a sheet, or the constant behind a name. */
export type Resolved = { sheet: string; area: Area } | { constant: string | number | boolean };

/** `undefined` for what is not in this workbook, or cannot be followed. Whole columns mean their part in use. */
export function resolveReference(book: BookMap, text: string, cell: FormulaCell): Resolved | undefined {
  const address = parseAddress(text);
  if (address) return clip(book, address.sheet ?? cell.sheet, address.area);
  if (text.includes("[")) return resolveStructured(book, text, cell);
  const parsed = parseA1Ref(text);
  if (!parsed || !("name" in parsed)) return undefined;
  const named = findName(book, parsed.name, parsed.context?.[0] ?? cell.sheet);
  if (named)
    return "constant" in named.target ? named.target : clip(book, named.target.sheet, named.target.area);
  const table = findTable(book, parsed.name);
  return table && { sheet: table.sheet, area: bodyOf(table) };
}

/** Larger references end where the sheet does. */
const MOST_CELLS = 100_000;

function clip(book: BookMap, sheetName: string, area: Area): Resolved | undefined {
  const sheet = findSheet(book, sheetName);
  if (!sheet) return undefined;
  if (countCells(area) <= MOST_CELLS) return { sheet: sheet.name, area };
  const used = sheet.used ?? cellAt(0, 0);
  const rows = Math.max(1, Math.min(area.rows, endRow(used) - area.row));
  const columns = Math.max(1, Math.min(area.columns, endColumn(used) - area.column));
  return { sheet: sheet.name, area: { ...area, rows, columns } };
}

/** `[@Partner]`, `Trade[Turnover]`, `Trade[[#All],[Partner]:[Year]]`. */
function resolveStructured(book: BookMap, text: string, cell: FormulaCell): Resolved | undefined {
  const reference = parseStructRef(text);
  if (!reference) return undefined;
  const table = reference.table ? findTable(book, reference.table) : findTableAround(book, cell);
  if (!table) return undefined;
  const columns = columnsOf(table, reference.columns ?? []);
  const rows = rowsOf(table, reference.sections ?? [], cell);
  return columns && rows && { sheet: table.sheet, area: { ...rows, ...columns } };
}

const findTableAround = ({ tables }: BookMap, { sheet, row, column }: FormulaCell): MappedTable | undefined =>
  tables.find(
    (table) => table.sheet === sheet && commonArea(table.area, { row, column, rows: 1, columns: 1 }),
  );

function columnsOf(
  { area, columns }: MappedTable,
  names: readonly string[],
): Pick<Area, "column" | "columns"> | undefined {
  if (names.length === 0) return { column: area.column, columns: area.columns };
  const places = names.map((name) =>
    columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return undefined;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { column: area.column + first, columns: last - first + 1 };
}

function rowsOf(
  table: MappedTable,
  sections: readonly string[],
  { row }: FormulaCell,
): Pick<Area, "row" | "rows"> | undefined {
  const { area, hasTotals } = table;
  const body = bodyOf(table);
  const parts = sections.map((section): Pick<Area, "row" | "rows"> | undefined => {
    if (section === "this row") return { row, rows: 1 };
    if (section === "all") return area;
    if (section === "headers") return { row: area.row, rows: 1 };
    if (section === "totals") return hasTotals ? { row: area.row + area.rows - 1, rows: 1 } : undefined;
    return body;
  });
  if (parts.length === 0) return body;
  const found = parts.filter((part) => part !== undefined);
  if (found.length === 0) return undefined;
  const start = Math.min(...found.map((part) => part.row));
  return { row: start, rows: Math.max(...found.map((part) => part.row + part.rows)) - start };
}

const bodyOf = ({ area, hasTotals }: MappedTable): Area => ({
  ...area,
  row: area.row + 1,
  rows: area.rows - (hasTotals ? 2 : 1),
});
