import type { ConvertedRecord } from "./converted-schema";
import * as z from "zod/mini";
import type { JournalEntry } from "../journal/journal-entry";

/** What Sourcebook remembers of a workbook, in the workbook. */
export interface WorkbookRecord {
  version: 1;
  /** The edition that the workbook says it was made with. */
  pin?: string;
  tables: TableRecord[];
  converted: ConvertedRecord[];
  bibliography?: SheetRecord;
  /** Refreshes of tables, the latest last. */
  log?: RefreshEntry[];
  /** What was begun and not ended. */
  journal?: JournalEntry[];
  /** Entries that cannot be read, kept as they are. */
  aside?: unknown[];
}

const columnSchema = z.object({
  /** Excel's. */
  id: z.number(),
  key: z.string(),
  /** The heading that it was given. */
  heading: z.string(),
});

/** An inserted table and what was written into it, so that a refresh can tell it from what the user wrote. */
export const tableSchema = z.object({
  /** Excel's id of the table; its name, should the id be no more. */
  id: z.string(),
  name: z.string(),
  /** The prepared table. */
  table: z.string(),
  edition: z.string(),
  language: z.enum(["en", "ru"]),
  content: z.enum(["formulas", "values"]),
  /** Ids of the figures that somebody picked for it. */
  figures: z.optional(z.array(z.string())),
  /** Columns in the order of the fingerprints. */
  columns: z.array(columnSchema),
  /** Keys of the columns by which a row is known again. */
  labels: z.array(z.string()),
  /** By the row's labels: a fingerprint a column, without separators. */
  rows: z.record(z.string(), z.string()),
  /** Rows that a newer edition no longer has. */
  withdrawn: z.array(z.string()),
  /** The line above the table that names the edition: rows above the headings, and what was written. */
  stamp: z.optional(z.object({ above: z.int(), fingerprint: z.string() })),
});

export const refreshSchema = z.object({
  /** ISO 8601. */
  at: z.string(),
  table: z.string(),
  from: z.string(),
  to: z.string(),
  /** The address of the list of editions, where it is not the add-in's own. */
  source: z.optional(z.string()),
});

/** A sheet that Sourcebook wrote, and what was written. */
export const sheetSchema = z.object({ id: z.string(), fingerprint: z.string() });

export type TableRecord = z.infer<typeof tableSchema>;
export type ColumnRecord = z.infer<typeof columnSchema>;
export type RefreshEntry = z.infer<typeof refreshSchema>;
export type SheetRecord = z.infer<typeof sheetSchema>;

export const emptyRecord = (): WorkbookRecord => ({ version: 1, tables: [], converted: [] });
