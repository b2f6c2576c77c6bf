import { clearSheet, fillBibliography } from "./bibliography/bibliography-sheet";
import { formatAddress } from "./cells/address";
import { cellAt } from "./cells/area";
import { done, type Outcome } from "./outcome";
import { readRecord, saveRecord } from "./record/record-part";
import type { SheetRecord } from "./record/workbook-record";
import { allOrNothing, changeWorkbook } from "./run";
import { addSheet } from "./target/new-sheet";
import type { Place } from "./target/place";
import { printSheet } from "./undo-sheets";
import { writeToken } from "./undo-token";
import type { BibliographyRequest, Inserted } from "./workbook";

/** The sheet that an earlier call wrote is written anew, unless somebody has changed it: then a new one comes beside it. */
export const writeBibliography = (request: BibliographyRequest): Promise<Outcome<Inserted>> =>
  changeWorkbook(async (context) => {
    const part = await readRecord(context);
    const earlier = await findUnchanged(context, part.record.bibliography);
    if (earlier) await clearSheet(context, earlier.sheet);
    const place = earlier ?? (await addSheet(context, request.title));
    const area = await allOrNothing(
      () => fillBibliography(context, place, request),
      () => removeNew(context, place, earlier !== undefined),
    );
    const print = await printSheet(context, place.sheet);
    saveRecord(context, part, { ...part.record, bibliography: { id: place.sheetId, print } });
    place.sheet.activate();
    await context.sync();
    // What was in the sheet before cannot be brought back, so there is no undo for writing it anew.
    const token = earlier ? "" : writeToken({ kind: "sheets", sheets: [{ id: place.sheetId, print }] });
    return done({ address: formatAddress(area, place.sheetName), token });
  });

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
  const isUnchanged = !protection.protected && (await printSheet(context, sheet)) === record.print;
  return isUnchanged ? { sheet, sheetId: record.id, sheetName: sheet.name, area: cellAt(0, 0) } : undefined;
}

async function removeNew(
  context: Excel.RequestContext,
  { sheetId }: Place,
  isEarlier: boolean,
): Promise<void> {
  if (isEarlier) return;
  context.workbook.worksheets.getItem(sheetId).delete();
  await context.sync();
}
