import { tokenize } from "@borgar/fx";
import { askForId } from "../../formula/ask-for-id";
import { referencesOf } from "../../formula/evaluate";
import { formatAddress } from "../../formula/address";
import { cellAt } from "../../formula/area";
import { resolveReference, type FormulaCell } from "../scan/resolve-reference";
import type { BookMap } from "../scan/book-map";

/**
 * What a citation beside a number names it by, where numbers carry nothing: the text of its formula, which Excel hands
 * over; or, where that reads cells, the same call asked for the figure's id. Both follow the number as it changes.
 */
export function citedFigure(book: BookMap, cell: FormulaCell): string {
  const text = `FORMULATEXT(${formatAddress(cellAt(cell.row, cell.column))})`;
  if (referencesOf(cell.formula).length === 0) return text;
  const call = askForId(cell.formula);
  return call === undefined ? text : withoutThisRow(book, cell, call);
}

/** `[@Partner]` means nothing outside its table: the cell's address. */
const withoutThisRow = (book: BookMap, cell: FormulaCell, call: string): string =>
  tokenize(`=${call}`)
    .slice(1)
    .map(({ type, value }) => {
      const resolved = type === "structured" ? resolveReference(book, value, cell) : undefined;
      if (!resolved || !("area" in resolved)) return value;
      const isHere = resolved.sheet === cell.sheet;
      return formatAddress(resolved.area, isHere ? undefined : resolved.sheet);
    })
    .join("");
