import { AREA, areaOf, rangeOf } from "./cells/area";
import { done, refuse, type Outcome } from "./outcome";
import { openRecord, saveRecord } from "./record/record-part";
import type { WorkbookRecord } from "./record/workbook-record";
import { allOrNothing } from "./run";
import { endColumn, endRow } from "./cells/area";
import type { Place } from "./target/place";
import { formatAddress } from "./cells/address";
import type { UndoToken } from "./undo-token";

type TableToken = Extract<UndoToken, { kind: "table" }>;

/** Takes a table away with its title and chart; with its sheet, when that was new and holds nothing else. */
export async function undoTable(
  context: Excel.RequestContext,
  token: TableToken,
  place: Place,
): Promise<Outcome<void>> {
  if (token.isNewSheet) {
    const used = place.sheet.getUsedRangeOrNullObject(true).load(AREA);
    await context.sync();
    const area = areaOf(used);
    const isAlone = endRow(area) <= endRow(token.area) && endColumn(area) <= endColumn(token.area);
    if (!isAlone) return refuse({ code: "changed", address: formatAddress(area, place.sheetName) });
  }
  const part = await openRecord(context);
  const tables = part.record.tables.filter(({ id }) => id !== token.table);
  const remember = async (record: WorkbookRecord) => {
    saveRecord(context, part, record);
    await context.sync();
  };
  await allOrNothing(
    async () => {
      await remember({ ...part.record, tables });
      await takeAway(context, token, place);
    },
    () => remember(part.record),
  );
  return done(undefined);
}

async function takeAway(context: Excel.RequestContext, token: TableToken, place: Place): Promise<void> {
  if (!token.isNewSheet) return clearTable(context, token, place);
  place.sheet.delete();
  await context.sync();
}

async function clearTable(
  context: Excel.RequestContext,
  { area, table: id, chart: chartId, widths }: TableToken,
  { sheet }: Place,
): Promise<void> {
  const table = sheet.tables.getItemOrNullObject(id).load("id");
  const charts = sheet.charts.load("items/id");
  await context.sync();
  if (!table.isNullObject) table.convertToRange();
  charts.items.find((chart) => chart.id === chartId)?.delete();
  rangeOf(sheet, area).clear("All");
  for (const [at, width] of widths.entries())
    rangeOf(sheet, { ...area, column: area.column + at, rows: 1, columns: 1 }).format.columnWidth = width;
  await context.sync();
}
