import type { Place } from "../host/store/sheet-store";

/** The name of the table in which a cell lies. */
export type FindTable = (place: Place) => string | undefined;

const TEXTS_AND_ROWS = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\d_.]*)?\[@(?:\[([^\]]+)\]|([^\]]+))\]/gu;
const THIS_ROW = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\d_.]*)\[\[#This Row\],\[([^\]]+)\]\]/giu;

/** `[@Year]` within a table, which the grid's engine does not know → `Flows[[#This Row],[Year]]`, which it does. */
export function toGridReferences(formula: string, place: Place, findTable: FindTable): string {
  if (!formula.includes("[@")) return formula;
  return formula.replace(TEXTS_AND_ROWS, (text, named?: string, bracketed?: string, plain?: string) => {
    const column = bracketed ?? plain;
    const table = named ?? findTable(place);
    return column === undefined || table === undefined ? text : `${table}[[#This Row],[${column}]]`;
  });
}

/** The way back: as Excel shows it within the table. */
export function fromGridReferences(formula: string, place: Place, findTable: FindTable): string {
  if (!formula.includes("[#")) return formula;
  const own = findTable(place)?.toLowerCase();
  return formula.replace(THIS_ROW, (text, table?: string, column?: string) => {
    if (table === undefined || column === undefined || table.toLowerCase() !== own) return text;
    return /^[\p{L}\d_]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`;
  });
}
