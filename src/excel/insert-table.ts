import { formatAddress } from "./cells/address";
import { done, refuse, type Outcome } from "./outcome";
import { allOrNothing, changeWorkbook } from "./run";
import { withoutSources } from "./tables/body-cells";
import { chartRows } from "./tables/add-chart";
import { removeTable } from "./tables/remove-table";
import { frameTable } from "./tables/table-frame";
import { trackTable } from "./tables/track-table";
import { writeTable, type TableDraft } from "./tables/write-table";
import { checkTarget } from "./target/check-target";
import { addSheet } from "./target/new-sheet";
import { findAddress, findSelectedCell, type Place } from "./target/place";
import { writeToken } from "./undo-token";
import type { Inserted, TableRequest } from "./workbook";

/** Writes title, table and chart into empty cells or a new sheet, and remembers the table for its refresh. */
export const insertTable = (request: TableRequest): Promise<Outcome<Inserted>> =>
  changeWorkbook(async (context) => {
    const layout = request.hasSources ? request.layout : withoutSources(request.layout);
    if (layout.rows.length === 0) return refuse({ code: "gone", what: layout.title });
    const size = { rows: layout.rows.length, columns: layout.columns.length };
    const chart = request.hasChart && layout.chart ? chartRows(layout) : undefined;
    const corner = await findCorner(context, request);
    if (!corner.done) return corner;
    const frame = frameTable(corner.value.area, size, chart);
    const isNewSheet = request.target === "new-sheet";
    if (!isNewSheet) {
      const writable = await checkTarget(context, { ...corner.value, area: frame.whole });
      if (!writable.done) return writable;
    }
    const charts = isNewSheet ? [] : await readCharts(context, corner.value);
    const draft: TableDraft = { ...request, layout, frame, place: corner.value, isNewSheet };
    return allOrNothing(
      () => insert(context, draft),
      () => removeTable(context, draft, charts),
    );
  });

async function findCorner(
  context: Excel.RequestContext,
  { target, layout }: TableRequest,
): Promise<Outcome<Place>> {
  if (target === "new-sheet") return done(await addSheet(context, layout.title));
  return target === "selection" ? findSelectedCell(context) : findAddress(context, target.address);
}

async function readCharts(context: Excel.RequestContext, { sheet }: Place): Promise<string[]> {
  const charts = sheet.charts.load("items/id");
  await context.sync();
  return charts.items.map(({ id }) => id);
}

async function insert(context: Excel.RequestContext, draft: TableDraft): Promise<Outcome<Inserted>> {
  const { place, frame, isNewSheet } = draft;
  const written = await writeTable(context, draft);
  const print = await trackTable(context, draft, written);
  const token = writeToken({
    ...{ kind: "table", sheet: place.sheetId, isNewSheet, area: frame.block, print },
    ...{ table: written.id, chart: written.chart, widths: written.widths },
  });
  return done({ address: formatAddress(frame.table, place.sheetName), token });
}
