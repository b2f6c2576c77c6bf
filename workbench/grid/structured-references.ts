import type { Place } from "../host/store/sheet-store";

/** The name of the table in which a cell lies. */
export type FindTable = (place: Place) => string | undefined;

const TEXTS_AND_ROWS = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\d_.]*)?\[@(?:\[([^\]]+)\]|([^\]]+))\]/gu;
const THIS_ROW = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\d_.]*)\[\[#This Row\],\[([^\]]+)\]\]/giu;

const TEXTS_AND_NAMES = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\d_.ˍ]*)(?=\[)/gu;

/** The grid's engine takes no underscore in the name of a table; a letter that looks like one stands in for it. */
export const toGridName = (name: string): string => name.replaceAll("_", "ˍ");
const fromGridName = (name: string): string => name.replaceAll("ˍ", "_");

const rename = (formula: string, to: (name: string) => string) =>
  formula.replace(TEXTS_AND_NAMES, (text, name?: string) => (name === undefined ? text : to(name)));

/** `[@Year]` within a table, which the grid's engine does not know → `Flows[[#This Row],[Year]]`, which it does. */
export function toGridReferences(formula: string, place: Place, findTable: FindTable): string {
  if (!formula.includes("[")) return formula;
  const whole = formula.replace(
    TEXTS_AND_ROWS,
    (text, named?: string, bracketed?: string, plain?: string) => {
      const column = bracketed ?? plain;
      const table = named ?? findTable(place);
      return column === undefined || table === undefined ? text : `${table}[[#This Row],[${column}]]`;
    },
  );
  return rename(whole, toGridName);
}

/** The way back: as Excel shows it within the table. */
export function fromGridReferences(formula: string, place: Place, findTable: FindTable): string {
  if (!formula.includes("[")) return formula;
  const own = findTable(place)?.toLowerCase();
  return rename(formula, fromGridName).replace(THIS_ROW, (text, table?: string, column?: string) => {
    if (table === undefined || column === undefined || table.toLowerCase() !== own) return text;
    return /^[\p{L}\d_]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`;
  });
}
