import type { JournalEntry } from "../journal/journal-entry";
import { takeBackEntry } from "../journal/take-back-entry";
import { takeRowsIn } from "../journal/take-rows-in";
import { withoutEntry } from "../journal/without-entry";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { changeRecord, readRecord } from "../record/record-part";
import { changeWorkbook, readWorkbook } from "../run";
import type { Unfinished } from "../workbook";

/** What was begun in this workbook and neither ended nor taken back. */
export const listUnfinished = (): Promise<Outcome<Unfinished[]>> =>
  readWorkbook(async (context) => {
    const { record } = await readRecord(context);
    return ok(
      (record.journal ?? []).map(({ id, kind, when, where }) => ({
        id,
        when,
        where,
        kind: kind === "sheets" ? "sheet" : kind,
      })),
    );
  });

/** Answers with what somebody has changed since, and what was therefore left. */
export const takeBack = (id: string): Promise<Outcome<string[]>> =>
  changeWorkbook(async (context) => {
    const entry = findEntry((await readRecord(context)).record.journal, id);
    if (!entry) return fail({ code: "gone", what: "" });
    return ok(await takeBackEntry(context, entry, { atOnce: false }));
  });

/**
 * Leaves the workbook as it is. What was converted can still be put back; rows that had left their table for a moment
 * are taken in again.
 */
export const leaveUnfinished = (id: string): Promise<Outcome<void>> =>
  changeWorkbook(async (context) => {
    const entry = findEntry((await readRecord(context)).record.journal, id);
    if (entry) await takeRowsIn(context, entry);
    await changeRecord(context, (record) => withoutEntry(record, id));
    return ok(undefined);
  });

const findEntry = (journal: readonly JournalEntry[] = [], id: string): JournalEntry | undefined =>
  journal.find((entry) => entry.id === id);
