import { fillCells } from "../cells/fill-cells";
import { rangeOf } from "../cells/area";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { fingerprintSheet } from "../record/fingerprint-sheet";
import { readRecord, saveRecord } from "../record/record-part";
import { allOrNothing } from "../run";
import type { Place } from "../destination/place";
import type { UndoToken } from "./undo-token";

type TableToken = Extract<UndoToken, { kind: "table" }>;

/**
 * Takes a table away with its title and chart; with its sheet, when that was new and holds nothing else. One request
 * forgets it and takes it away.
 */
export async function undoTable(
  context: Excel.RequestContext,
  token: TableToken,
  place: Place,
): Promise<Outcome<void>> {
  const { sheetFingerprint, table } = token;
  const isNewSheet = sheetFingerprint !== undefined;
  if (isNewSheet && (await fingerprintSheet(context, place.sheet)) !== sheetFingerprint)
    return fail({ code: "changed", address: place.sheetName });
  const part = await readRecord(context);
  const { takeAway, putBack } = isNewSheet
    ? { takeAway: () => place.sheet.delete(), putBack: () => undefined }
    : await openTable(context, token, place);
  const tables = part.record.tables.filter(({ id }) => id !== table);
  await allOrNothing(
    async () => {
      saveRecord(context, part, { ...part.record, tables });
      takeAway();
      await context.sync();
    },
    async () => {
      saveRecord(context, part, part.record);
      await context.sync();
      putBack();
      await context.sync();
    },
  );
  return ok(undefined);
}

/** Reads what is there, and answers with what queues its going. The cells go last: they alone could not be put back. */
async function openTable(
  context: Excel.RequestContext,
  { area, table: id, chart: chartId, widths, fills }: TableToken,
  { sheet }: Place,
): Promise<{ takeAway: () => void; putBack: () => void }> {
  const table = sheet.tables.getItemOrNullObject(id).load("id");
  const charts = sheet.charts.load("items/id");
  const columns = widths.map((_, at) =>
    rangeOf(sheet, { ...area, column: area.column + at, rows: 1, columns: 1 }).format.load("columnWidth"),
  );
  await context.sync();
  const present = columns.map(({ columnWidth }) => columnWidth);
  const widen = (to: readonly number[]) => {
    for (const [at, format] of columns.entries()) format.columnWidth = to[at] ?? format.columnWidth;
  };
  const takeAway = () => {
    widen(widths);
    if (!table.isNullObject) table.convertToRange();
    charts.items.find((chart) => chart.id === chartId)?.delete();
    rangeOf(sheet, area).clear("All");
    fillCells(sheet, fills);
  };
  return { takeAway, putBack: () => widen(present) };
}
