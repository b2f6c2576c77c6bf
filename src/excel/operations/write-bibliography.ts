import { clearCells, fillBibliography } from "../bibliography/bibliography-sheet";
import { describeContents } from "../bibliography/describe-contents";
import { formatAddress } from "../../formula/address";
import { cellAt } from "../../formula/area";
import { newEntry } from "../journal/journal-entry";
import { withJournal, type EndEntry } from "../journal/with-journal";
import { ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { readRecord } from "../record/record-part";
import type { SheetRecord } from "../record/workbook-record";
import { changeWorkbook } from "../run";
import { addSheet, listSheets, planSheet, sheetsEntry, showSheet } from "../destination/new-sheet";
import type { Place } from "../destination/place";
import { fingerprintSheet } from "../record/fingerprint-sheet";
import { writeToken } from "./undo-token";
import type { BibliographyRequest, Inserted } from "../workbook";

/** The sheet that an earlier call wrote is written anew, unless somebody has changed it: then a new one comes beside it. */
export const writeBibliography = (request: BibliographyRequest): Promise<Outcome<Inserted>> =>
  changeWorkbook(async (context) => {
    const part = await readRecord(context);
    const earlier = await findUnchanged(context, part.record.bibliography);
    if (earlier) {
      const contents = await describeContents(context, earlier.sheet);
      const where = [earlier.sheetName];
      const entry = newEntry({ kind: "bibliography", where, sheet: earlier.sheetId, ...contents });
      return withJournal(context, part, entry, async (end) => {
        await clearCells(context, earlier.sheet);
        // What was in the sheet before cannot be brought back, so there is no undo for writing it anew.
        return ok({ ...(await write(context, earlier, request, end)), token: "" });
      });
    }
    const sheets = await listSheets(context);
    const sheet = planSheet(sheets, request.title);
    return withJournal(context, part, sheetsEntry(sheets, [sheet.name]), async (end) =>
      ok(await write(context, await addSheet(context, sheet), request, end)),
    );
  });

async function write(
  context: Excel.RequestContext,
  place: Place,
  request: BibliographyRequest,
  end: EndEntry,
): Promise<Inserted> {
  const area = await fillBibliography(context, place, request);
  const fingerprint = await fingerprintSheet(context, place.sheet);
  showSheet(place.sheet);
  end((record) => ({ ...record, bibliography: { id: place.sheetId, fingerprint } }));
  await context.sync();
  const token = writeToken({ kind: "sheets", sheets: [{ id: place.sheetId, fingerprint }] });
  return { address: formatAddress(area, place.sheetName), token };
}

async function findUnchanged(
  context: Excel.RequestContext,
  record: SheetRecord | undefined,
): Promise<Place | undefined> {
  if (!record) return undefined;
  const sheet = context.workbook.worksheets.getItemOrNullObject(record.id).load("name,visibility");
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== "Visible") return undefined;
  const protection = sheet.protection.load("protected");
  await context.sync();
  const isUnchanged =
    !protection.protected && (await fingerprintSheet(context, sheet)) === record.fingerprint;
  return isUnchanged ? { sheet, sheetId: record.id, sheetName: sheet.name, area: cellAt(0, 0) } : undefined;
}
