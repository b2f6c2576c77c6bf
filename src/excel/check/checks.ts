import { allArguments } from "./all-arguments";
import { comment, customXml, note } from "./attach";
import { blankArgument } from "./blank-argument";
import { cardProperties } from "./card-properties";
import { cards } from "./cards";
import type { Check, CheckRequest } from "./check";
import { errorInBlock } from "./error-in-block";
import { firstAnswer } from "./first-answer";
import { formulasBeforeTable, formulasInColumn } from "./formulas-in-column";
import { names } from "./names";
import { numberFormat } from "./number-format";
import { oneCellInTable } from "./one-cell-in-table";
import { theme } from "./theme";

/** In the order in which they are tried and told. */
export const CHECKS: readonly Check[] = [
  ...[cards, names, numberFormat, cardProperties, blankArgument, allArguments, errorInBlock],
  ...[oneCellInTable, formulasInColumn, formulasBeforeTable, comment, note, customXml, firstAnswer, theme],
];

/** Below the two lines that say what the sheet is. */
const FIRST_ROW = 4;
const ROWS_EACH = 7;

export const rowOf = (check: Check): number => FIRST_ROW + CHECKS.indexOf(check) * ROWS_EACH;

export const cellsOf = (check: Check, request: CheckRequest): string[][] =>
  check.writes?.(request, rowOf(check)) ?? [];

/** Where the person tries Undo: beside all of them. */
export const UNDO_CELL = "H4";
