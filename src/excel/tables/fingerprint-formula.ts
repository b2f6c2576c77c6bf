import type { Content } from "../cells/matrix";
import { fingerprintContent } from "./row-fingerprints";
import { spellFormula, type TableBody } from "./table-body";

/** A fingerprint of what is put into a row of a table, the same in each of its rows. */
export const fingerprintFormula = (table: TableBody, input: Content, row: number): string =>
  fingerprintContent(spellFormula(table, input, row));
