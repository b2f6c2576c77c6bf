import * as z from "zod/mini";
import { areaSchema, contentSchema, contentsSchema, formatsSchema } from "../record/cell-schema";
import { tableRowsSchema } from "./grow-tables";
import { convertedSchema } from "../record/converted-schema";

const base = {
  id: z.string(),
  /** When it was begun, as `Date` writes it. */
  when: z.string(),
  /** What people know it by: addresses, names of sheets and tables. */
  where: z.array(z.string()),
};

/** New sheets: hidden until they are whole, so that nobody has written into them before. */
const sheets = z.object({
  ...base,
  kind: z.literal("sheets"),
  names: z.array(z.string()),
  /** Ids of the sheets that were there. */
  before: z.array(z.string()),
  /** Names of those that are copied. */
  copies: z.array(z.string()),
});

const fillSchema = z.object({ row: z.int(), column: z.int(), color: z.string() });

/** A table among cells of the person's. */
const table = z.object({
  ...base,
  kind: z.literal("table"),
  sheet: z.string(),
  whole: areaSchema,
  block: areaSchema,
  /** Fingerprints of what was to be written into the block, cell by cell. */
  fingerprints: z.array(z.array(z.string())),
  formats: z.optional(formatsSchema),
  fills: z.optional(z.array(fillSchema)),
  widths: z.array(z.number()),
  /** Ids of the charts that were there. */
  charts: z.array(z.string()),
});

/** Formulas that come into a table of the person's, in which Excel may copy them over their column. */
const column = z.object({
  ...base,
  kind: z.literal("column"),
  /** Excel's id of the table, and what its body held. */
  table: z.string(),
  before: contentsSchema,
  /** Fingerprints of what is to be written. */
  after: z.array(z.string()),
  formats: z.array(z.object({ row: z.int(), column: z.int(), before: z.string() })),
});

/** A sheet of ours, written anew. */
const bibliography = z.object({
  ...base,
  kind: z.literal("bibliography"),
  sheet: z.string(),
  before: contentsSchema,
  /** Where each cell led to: an address, or cells with "#" before them. */
  links: z.array(z.object({ row: z.int(), column: z.int(), url: z.string() })),
});

/** Values in place of formulas. */
const conversion = z.object({
  ...base,
  kind: z.literal("conversion"),
  cells: z.array(convertedSchema),
  /** What was remembered of the same places. */
  replaced: z.array(convertedSchema),
  /** Ids of the comments that were there. */
  comments: z.array(z.string()),
  /** Tables in which cells of it lie. */
  tables: z.optional(z.array(tableRowsSchema)),
});

/** Formulas back in place of values. */
const restoration = z.object({
  ...base,
  kind: z.literal("restoration"),
  cells: z.array(
    z.object({
      sheet: z.string(),
      area: areaSchema,
      formula: z.string(),
      before: contentsSchema,
      formats: z.optional(formatsSchema),
      /** What is remembered of it. */
      record: z.optional(convertedSchema),
    }),
  ),
  tables: z.optional(z.array(tableRowsSchema)),
});

const refreshedCell = z.object({
  /** The row's key, and Excel's id of the column. */
  key: z.string(),
  column: z.number(),
  before: z.optional(contentSchema),
  /** Fingerprint of what is to stand there. */
  after: z.string(),
  format: z.optional(z.object({ before: z.string(), after: z.string() })),
  url: z.optional(z.nullable(z.string())),
});

const refreshedTable = z.object({
  id: z.string(),
  name: z.string(),
  rows: z.int(),
  cells: z.array(refreshedCell),
  /** New rows by key, with the fingerprint of each of their cells. */
  added: z.record(z.string(), z.array(z.string())),
  stamp: z.optional(z.object({ above: z.int(), before: contentSchema, after: z.string() })),
});

/** Tables of another edition. */
const refresh = z.object({ ...base, kind: z.literal("refresh"), tables: z.array(refreshedTable) });

export const journalEntrySchema = z.discriminatedUnion("kind", [
  sheets,
  table,
  column,
  bibliography,
  conversion,
  restoration,
  refresh,
]);

/** What is about to be done to a workbook, recorded before it is done: enough to take it back from any moment. */
export type JournalEntry = z.infer<typeof journalEntrySchema>;
export type EntryOf<Kind extends JournalEntry["kind"]> = Extract<JournalEntry, { kind: Kind }>;
export type RefreshedTable = EntryOf<"refresh">["tables"][number];

type Draft<Entry> = Entry extends JournalEntry ? Omit<Entry, "id" | "when"> : never;

export const newEntry = (draft: Draft<JournalEntry>): JournalEntry => ({
  ...draft,
  id: crypto.randomUUID(),
  when: new Date().toISOString(),
});
