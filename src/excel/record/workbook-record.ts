import type { Language } from "../../core/words/language";
import type { Area } from "../cells/area";

/** What Sourcebook remembers of a workbook, in the workbook. */
export interface WorkbookRecord {
  version: 1;
  /** The edition that the workbook says it was made with. */
  pin?: string;
  tables: TableRecord[];
  frozen: FrozenRecord[];
  bibliography?: SheetRecord;
  /** Refreshes of tables, the latest last. */
  log?: RefreshEntry[];
}

/** An inserted table and what was written into it, so that a refresh can tell it from what the user wrote. */
export interface TableRecord {
  /** Excel's id of the table; its name, should the id be no more. */
  id: string;
  name: string;
  /** The prepared table. */
  table: string;
  edition: string;
  language: Language;
  content: "formulas" | "values";
  /** Columns in the order of the fingerprints, with Excel's id of each and the heading that it was given. */
  columns: ColumnRecord[];
  /** Keys of the columns by which a row is known again. */
  labels: string[];
  /** By the row's labels: a fingerprint a column, without separators. */
  rows: Record<string, string>;
  /** Rows that a newer edition no longer has. */
  withdrawn: string[];
  /** The line above the table that names the edition: rows above the headings, and what was written. */
  stamp?: { above: number; print: string };
}

export interface RefreshEntry {
  /** ISO 8601. */
  at: string;
  table: string;
  from: string;
  to: string;
  /** The address of the list of editions, where it is not the add-in's own. */
  source?: string;
}

export interface ColumnRecord {
  id: number;
  key: string;
  heading: string;
}

/** Cells in which values stand in place of a formula. */
export interface FrozenRecord {
  sheet: string;
  area: Area;
  formula: string;
  /** With the columns of a table in place of the cells of its row, which may be another row by now. */
  inTable?: string;
  /** Number formats before, where they were changed. */
  formats?: string[][];
  print: string;
  /** Excel's id of the comment with the citation: it moves with the cell. */
  comment?: string;
  citation?: string;
}

/** A sheet that Sourcebook wrote, and what was written. */
export interface SheetRecord {
  id: string;
  print: string;
}

export const emptyRecord = (): WorkbookRecord => ({ version: 1, tables: [], frozen: [] });
