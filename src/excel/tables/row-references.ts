import { parseA1Ref, parseStructRef, stringifyA1Ref, tokenize } from "@borgar/fx";
import { thisRow } from "./structured-reference";

/**
 * `[@Partner]` as the cell of its row, `$B6`. Only so can a formula be written before its cell is part of a table, and
 * Excel moves the reference along when rows are sorted or columns come and go.
 */
export const toCellReferences = (
  formula: string,
  row: number,
  columnOf: (name: string) => number | undefined,
): string =>
  mapTokens(formula, "structured", (text) => {
    const { sections = [], columns = [] } = parseStructRef(text) ?? {};
    const [name, ...others] = columns;
    const isThisRow = sections.length === 1 && sections[0]?.toLowerCase() === "this row";
    const column = isThisRow && name !== undefined && others.length === 0 ? columnOf(name) : undefined;
    return column === undefined ? text : cellInColumn(row, column);
  });

/** The way back: which column of its own row a formula reads. */
export const toRowReferences = (
  formula: string,
  row: number,
  nameOf: (column: number) => string | undefined,
): string =>
  mapTokens(formula, "range", (text) => {
    const { context = [], range } = readCell(text) ?? {};
    const isHere = range && context.length === 0 && range.top === row && !range.$top;
    const isCell = isHere && range.bottom === row && range.left === range.right && !text.includes(":");
    const name = isCell ? nameOf(range.left ?? -1) : undefined;
    return name === undefined ? text : thisRow(name);
  });

const cellInColumn = (row: number, column: number): string =>
  stringifyA1Ref({
    range: {
      top: row,
      left: column,
      bottom: row,
      right: column,
      $top: false,
      $left: true,
      $bottom: false,
      $right: true,
    },
  });

function readCell(text: string) {
  const parsed = parseA1Ref(text);
  return parsed && "range" in parsed ? parsed : undefined;
}

const mapTokens = (formula: string, type: string, change: (text: string) => string): string =>
  tokenize(formula)
    .map((token) => (token.type === type ? change(token.value) : token.value))
    .join("");
