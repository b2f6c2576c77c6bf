import { formatAddress } from "../../formula/address";
import { cellAt, commonArea, type Area } from "../../formula/area";
import { newEntry, type JournalEntry } from "../journal/journal-entry";
import { withJournal, type EndEntry } from "../journal/with-journal";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { readRecord } from "../record/record-part";
import { changeWorkbook } from "../run";
import { withoutSources } from "../tables/body-cells";
import { chartRows } from "../tables/add-chart";
import { describeGround } from "../tables/describe-ground";
import { planBody } from "../tables/plan-body";
import { openPage } from "../tables/set-up-page";
import { frameTable, type TableFrame } from "../tables/table-frame";
import { trackTable } from "../tables/track-table";
import type { TableDraft } from "../tables/table-draft";
import { writeTable } from "../tables/write-table";
import { checkDestination } from "../destination/check-destination";
import { addSheet, listSheets, planSheet, sheetsEntry } from "../destination/new-sheet";
import { findAddress, findSelectedCell, type Place } from "../destination/place";
import { fingerprintSheet } from "../record/fingerprint-sheet";
import { writeToken } from "./undo-token";
import type { Inserted, TableRequest } from "../workbook";

/** Writes title, table and chart into empty cells or a new sheet, and remembers the table for its refresh. */
export const insertTable = (request: TableRequest): Promise<Outcome<Inserted>> =>
  changeWorkbook(async (context) => {
    const layout = request.hasSources ? request.layout : withoutSources(request.layout);
    if (layout.rows.length === 0) return fail({ code: "gone", what: layout.title });
    const size = { rows: layout.rows.length, columns: layout.columns.length };
    const chart = request.hasChart && layout.chart ? chartRows(layout) : undefined;
    const frameAt = (corner: Pick<Place, "area">) => frameTable(corner.area, size, chart);
    const draft = { ...request, layout };
    return request.destination === "new-sheet"
      ? insertOnSheet(context, draft, frameAt)
      : insertInPlace(context, draft, frameAt);
  });

type FrameAt = (corner: Pick<Place, "area">) => TableFrame;

async function insertOnSheet(
  context: Excel.RequestContext,
  request: TableRequest,
  frameAt: FrameAt,
): Promise<Outcome<Inserted>> {
  const [part, sheets] = [await readRecord(context), await listSheets(context)];
  const sheet = planSheet(sheets, request.layout.title);
  return withJournal(context, part, sheetsEntry(sheets, [sheet.name]), async (end) => {
    const place = await addSheet(context, sheet);
    return insert(context, { ...request, place, frame: frameAt(place), isNewSheet: true }, end);
  });
}

async function insertInPlace(
  context: Excel.RequestContext,
  request: TableRequest,
  frameAt: FrameAt,
): Promise<Outcome<Inserted>> {
  const { destination } = request;
  const corner =
    typeof destination === "object"
      ? await findAddress(context, destination.address)
      : await findSelectedCell(context);
  if (!corner.ok) return corner;
  const frame = frameAt(corner.value);
  const writable = await checkDestination(context, { ...corner.value, area: frame.whole });
  if (!writable.ok) return writable;
  const draft: TableDraft = { ...request, frame, place: corner.value, isNewSheet: false };
  const [part, entry] = [await readRecord(context), await describeEntry(context, draft)];
  const fills = entry.kind === "table" ? entry.fills?.filter(isIn(frame.block)) : undefined;
  return withJournal(context, part, entry, (end) =>
    insert(context, { ...draft, ...(fills && { fills }) }, end),
  );
}

const isIn =
  (area: Area) =>
  ({ row, column }: { row: number; column: number }): boolean =>
    commonArea(area, cellAt(row, column)) !== undefined;

async function describeEntry(context: Excel.RequestContext, draft: TableDraft): Promise<JournalEntry> {
  const { place, frame } = draft;
  return newEntry({
    kind: "table",
    sheet: place.sheetId,
    whole: frame.whole,
    block: frame.block,
    where: [formatAddress(frame.whole, place.sheetName)],
    fingerprints: planBody(draft).fingerprints,
    ...(await describeGround(context, draft)),
  });
}

async function insert(
  context: Excel.RequestContext,
  draft: TableDraft,
  end: EndEntry,
): Promise<Outcome<Inserted>> {
  const { place, frame, isNewSheet } = draft;
  const written = await writeTable(context, draft);
  const { record, fingerprint } = await trackTable(context, draft, written);
  const sheetFingerprint = isNewSheet ? await fingerprintSheet(context, place.sheet) : undefined;
  if (isNewSheet) openPage(place.sheet, frame);
  end((known) => ({ ...known, tables: [...known.tables, record] }));
  await context.sync();
  const token = writeToken({
    kind: "table",
    sheet: place.sheetId,
    area: frame.block,
    fingerprint,
    ...(sheetFingerprint !== undefined && { sheetFingerprint }),
    table: written.id,
    chart: written.chart,
    widths: written.widths,
    fills: draft.fills,
  });
  return ok({ address: formatAddress(frame.table, place.sheetName), token });
}
