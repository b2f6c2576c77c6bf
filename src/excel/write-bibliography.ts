import { clearSheet, fillBibliography } from "./bibliography/bibliography-sheet";
import { formatAddress } from "./cells/address";
import { AREA, areaOf, cellAt, rangeOf } from "./cells/area";
import { cellConstant } from "./cells/cell-text";
import type { Content, Matrix } from "./cells/matrix";
import { done, type Outcome } from "./outcome";
import { readRecord, saveRecord, type RecordPart } from "./record/record-part";
import type { SheetRecord } from "./record/workbook-record";
import { allOrNothing, changeWorkbook } from "./run";
import { addSheet, removeSheet } from "./target/new-sheet";
import type { Place } from "./target/place";
import { printSheet } from "./undo-sheets";
import { writeToken } from "./undo-token";
import type { BibliographyRequest, Inserted } from "./workbook";

/** The sheet that an earlier call wrote is written anew, unless somebody has changed it: then a new one comes beside it. */
export const writeBibliography = (request: BibliographyRequest): Promise<Outcome<Inserted>> =>
  changeWorkbook(async (context) => {
    const part = await readRecord(context);
    const earlier = await findUnchanged(context, part.record.bibliography);
    const place = earlier ?? (await addSheet(context, request.title));
    const putBack = earlier && (await keepContents(context, earlier.sheet));
    return allOrNothing(
      async () => {
        if (earlier) await clearSheet(context, earlier.sheet);
        return write(context, { part, place, isNew: !earlier }, request);
      },
      putBack ?? (() => removeSheet(context, place.sheetId)),
    );
  });

async function write(
  context: Excel.RequestContext,
  { part, place, isNew }: { part: RecordPart; place: Place; isNew: boolean },
  request: BibliographyRequest,
): Promise<Outcome<Inserted>> {
  const area = await fillBibliography(context, place, request);
  const print = await printSheet(context, place.sheet);
  place.sheet.activate();
  saveRecord(context, part, { ...part.record, bibliography: { id: place.sheetId, print } });
  await context.sync();
  // What was in the sheet before cannot be brought back, so there is no undo for writing it anew.
  const token = isNew ? writeToken({ kind: "sheets", sheets: [{ id: place.sheetId, print }] }) : "";
  return done({ address: formatAddress(area, place.sheetName), token });
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
  const isUnchanged = !protection.protected && (await printSheet(context, sheet)) === record.print;
  return isUnchanged ? { sheet, sheetId: record.id, sheetName: sheet.name, area: cellAt(0, 0) } : undefined;
}

/** What the sheet says, so that it can say it again; its links and looks come with the next writing. */
async function keepContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<() => Promise<void>> {
  const used = sheet.getUsedRangeOrNullObject(true).load(`${AREA},values`);
  await context.sync();
  return async () => {
    await clearSheet(context, sheet);
    if (!used.isNullObject)
      rangeOf(sheet, areaOf(used)).formulas = (used.values as Matrix<Content>).map((line) =>
        line.map(cellConstant),
      );
    await context.sync();
  };
}
