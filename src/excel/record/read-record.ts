import * as z from "zod/mini";
import { journalEntrySchema } from "../journal/journal-entry";
import { readEntries } from "./read-entries";
import { refreshSchema, sheetSchema, tableSchema, type WorkbookRecord } from "./workbook-record";
import { convertedSchema } from "./converted-schema";

const recordSchema = z.object({
  version: z.literal(1),
  pin: z.optional(z.unknown()),
  tables: z.optional(z.unknown()),
  converted: z.optional(z.unknown()),
  bibliography: z.optional(z.unknown()),
  log: z.optional(z.unknown()),
  journal: z.optional(z.unknown()),
  aside: z.optional(z.array(z.unknown())),
});

/** A record may have been changed by hand, or by a fault of ours: one bad entry does not take the others with it. */
export function readRecordFrom(json: unknown): WorkbookRecord | undefined {
  const read = recordSchema.safeParse(json);
  if (!read.success) return undefined;
  const { pin, tables, converted, bibliography, log, journal, aside: kept = [] } = read.data;
  const aside = [...kept];
  const list = (one: unknown) => (one === undefined ? undefined : [one]);
  const [edition] = readEntries(list(pin), z.string(), aside);
  const [sheet] = readEntries(list(bibliography), sheetSchema, aside);
  const refreshes = readEntries(log, refreshSchema, aside);
  const open = readEntries(journal, journalEntrySchema, aside);
  return {
    version: 1,
    ...(edition !== undefined && { pin: edition }),
    tables: readEntries(tables, tableSchema, aside),
    converted: readEntries(converted, convertedSchema, aside),
    ...(sheet && { bibliography: sheet }),
    ...(refreshes.length > 0 && { log: refreshes }),
    ...(open.length > 0 && { journal: open }),
    ...(aside.length > 0 && { aside }),
  };
}
