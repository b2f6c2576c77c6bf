import type { TakingBack, TakenBack } from "./taken-back";
import { readRecord, saveRecord } from "../record/record-part";
import type { JournalEntry } from "./journal-entry";
import { takeBackBibliography } from "./take-back-bibliography";
import { takeBackColumn } from "./take-back-column";
import { takeBackConversion } from "./take-back-conversion";
import { takeBackRefresh } from "./take-back-refresh";
import { takeBackSheets } from "./take-back-sheets";
import { takeBackTable } from "./take-back-table";
import { takeBackRestoration } from "./take-back-restoration";
import { withoutEntry } from "./without-entry";

/**
 * Puts everything back as it was when the entry was begun, from wherever the operation had come to. May be repeated: what
 * is back already is left, and so is what somebody has changed.
 */
export async function takeBackEntry(
  context: Excel.RequestContext,
  entry: JournalEntry,
  taking: TakingBack,
): Promise<string[]> {
  const { leftAlone, change = (record) => record } = await takeBack(context, entry, taking);
  const part = await readRecord(context);
  saveRecord(context, part, change(withoutEntry(taking.begun ?? part.record, entry.id)));
  await context.sync();
  return leftAlone;
}

function takeBack(
  context: Excel.RequestContext,
  entry: JournalEntry,
  taking: TakingBack,
): Promise<TakenBack> {
  switch (entry.kind) {
    case "sheets":
      return takeBackSheets(context, entry, taking);
    case "table":
      return takeBackTable(context, entry, taking);
    case "column":
      return takeBackColumn(context, entry);
    case "bibliography":
      return takeBackBibliography(context, entry);
    case "conversion":
      return takeBackConversion(context, entry);
    case "restoration":
      return takeBackRestoration(context, entry);
    case "refresh":
      return takeBackRefresh(context, entry);
  }
}
