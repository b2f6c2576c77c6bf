import type { RefreshEntry, WorkbookRecord } from "./workbook-record";

/** Earlier ones are forgotten: the record travels with the file. */
const MOST_ENTRIES = 100;

/** Writes into the workbook's log which table went from which edition to which, and when. */
export function noteRefresh(
  record: WorkbookRecord,
  { name, from }: { name: string; from: string },
  { edition, source }: { edition: string; source?: string },
): WorkbookRecord {
  const entry: RefreshEntry = {
    at: new Date().toISOString(),
    table: name,
    from,
    to: edition,
    ...(source !== undefined && { source }),
  };
  return { ...record, log: [...(record.log ?? []), entry].slice(-MOST_ENTRIES) };
}
