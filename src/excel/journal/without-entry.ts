import type { WorkbookRecord } from "../record/workbook-record";

export function withoutEntry({ journal = [], ...record }: WorkbookRecord, id: string): WorkbookRecord {
  const open = journal.filter((entry) => entry.id !== id);
  return open.length > 0 ? { ...record, journal: open } : record;
}
