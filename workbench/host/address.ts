import { areaBetween, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  const first = Math.floor(column / 26);
  return (first > 0 ? columnName(first - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** "AB" → 27. */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export interface Address {
  /** The sheet's name, when the address has one. */
  readonly sheet?: string;
  readonly area: Area;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

/** "Trade!$B$4", "'My sheet'!A1:B2", "B:C", "2:3". `undefined` when it is no address. */
export function parseAddress(text: string): Address | undefined {
  const [prefix = "", quoted, plain] = SHEET.exec(text) ?? [];
  const area = parseArea(text.slice(prefix.length));
  if (!area) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { area } : { sheet, area };
}

function parseArea(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top), columnIndex(left), Number(bottom), columnIndex(right));
  }
  const [, first, last] = COLUMNS.exec(text) ?? [];
  if (first && last) return between(1, columnIndex(first), MAX_ROWS, columnIndex(last));
  const [, top, bottom] = ROWS.exec(text) ?? [];
  return top && bottom ? between(Number(top), 0, Number(bottom), MAX_COLUMNS - 1) : undefined;
}

/** Corners in any order, rows as printed. */
function between(row: number, column: number, otherRow: number, otherColumn: number): Area | undefined {
  const [top = 0, bottom = 0] = [row - 1, otherRow - 1].sort((a, b) => a - b);
  const [left = 0, right = 0] = [column, otherColumn].sort((a, b) => a - b);
  const isOnSheet = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  return isOnSheet ? areaBetween(top, left, bottom, right) : undefined;
}

export interface AddressStyle {
  sheet?: string;
  absolute?: boolean;
}

/** "A1", "Sheet1!A1:B2", "'My sheet'!$A$1"; whole rows and columns as "2:3" and "B:C". */
export function formatAddress(area: Area, { sheet, absolute = false }: AddressStyle = {}): string {
  const mark = absolute ? "$" : "";
  const column = (at: number) => mark + columnName(at);
  const row = (at: number) => mark + String(at + 1);
  const prefix = sheet === undefined ? "" : `${quoteSheet(sheet)}!`;
  if (area.columns === MAX_COLUMNS) return `${prefix}${row(area.row)}:${row(lastRow(area))}`;
  if (area.rows === MAX_ROWS) return `${prefix}${column(area.column)}:${column(lastColumn(area))}`;
  const first = column(area.column) + row(area.row);
  const last = column(lastColumn(area)) + row(lastRow(area));
  return prefix + (first === last ? first : `${first}:${last}`);
}

/** Sheet names that are not plain words stand in apostrophes. */
const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !CELLS.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
