import type { Content } from "../cells/matrix";
import { printContent } from "./row-prints";
import { spellFormula, type TableBody } from "./table-body";

/** A fingerprint of what is put into a row of a table, the same in each of its rows. */
export const printFormula = (table: TableBody, input: Content, row: number): string =>
  printContent(spellFormula(table, input, row));
