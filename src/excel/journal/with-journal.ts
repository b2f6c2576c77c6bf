import { saveRecord, type RecordPart } from "../record/record-part";
import type { WorkbookRecord } from "../record/workbook-record";
import { HalfDone } from "./half-done";
import type { JournalEntry } from "./journal-entry";
import { takeBackEntry } from "./take-back-entry";

/** Queues the last writing of an operation: what the workbook remembers now, and that nothing is open any more. */
export type EndEntry = (change?: (record: WorkbookRecord) => WorkbookRecord) => void;

/**
 * Recorded in a request of its own before the first writing, ended together with the last. A failure on the way takes
 * everything back; where Excel refuses that too, the entry stays, to be taken back at any later moment.
 */
export async function withJournal<T>(
  context: Excel.RequestContext,
  part: RecordPart,
  entry: JournalEntry,
  write: (end: EndEntry) => Promise<T>,
  change: (record: WorkbookRecord) => WorkbookRecord = (record) => record,
): Promise<T> {
  const journal = [...(part.record.journal ?? []), entry];
  const begun = { ...change(part.record), journal };
  const id = await begin(context, part, begun);
  try {
    return await write((last = (record) => record) =>
      saveRecord(context, { ...part, id }, last(part.record)),
    );
  } catch (error) {
    await takeBackEntry(context, entry, { atOnce: true, begun }).catch(() => {
      throw new HalfDone(entry, error);
    });
    throw error;
  }
}

async function begin(
  context: Excel.RequestContext,
  part: RecordPart,
  record: WorkbookRecord,
): Promise<string> {
  const added = saveRecord(context, part, record)?.load("id");
  await context.sync();
  return added?.id ?? part.id ?? "";
}
