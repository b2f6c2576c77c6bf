import { oneByOne } from "./cells/one-by-one";
import { done, refuse, type Outcome } from "./outcome";
import { readRecord, saveRecord, type RecordPart } from "./record/record-part";
import type { TableRecord } from "./record/workbook-record";
import { changeWorkbook } from "./run";
import { findByName } from "./tables/find-by-name";
import { findTables } from "./tables/find-tables";
import { findProtectedSheet, openTables } from "./tables/open-tables";
import { prepareRefresh, type PreparedRefresh } from "./tables/prepare-refresh";
import { refreshTable } from "./tables/refresh-table";
import type { RefreshReport, RefreshRequest } from "./workbook";

/** Everything is read and planned before anything is written: until then it can be cancelled. */
export const refreshTables = (request: RefreshRequest): Promise<Outcome<RefreshReport[]>> =>
  changeWorkbook(async (context) => {
    const part = await readRecord(context);
    const found = await openTables(context, await findTables(context, part.record.tables));
    const locked = findProtectedSheet(found);
    if (locked !== undefined) return refuse({ code: "protected", sheet: locked });
    const prepared = await oneByOne(found, async (table, at) => {
      request.progress?.report(at, found.length);
      return request.progress?.isCancelled() ? undefined : prepareRefresh(context, table, request);
    });
    if (request.progress?.isCancelled()) return refuse({ code: "cancelled" });
    const names = found.map(({ name }) => name);
    const strange = (await findByName(context, names)).map(({ name }) => leaveAlone(name));
    const reports = await writeAll(
      context,
      part,
      prepared.flatMap((one) => one ?? []),
      request.edition,
    );
    request.progress?.report(found.length, found.length);
    return done([...reports, ...strange]);
  });

const leaveAlone = (name: string): RefreshReport => ({
  ...{ name, updated: 0, added: 0, withdrawn: 0, leftAlone: [], isKnownByName: true },
});

/** Remembered table by table: should a later one fail, the earlier ones are known for what they are. */
async function writeAll(
  context: Excel.RequestContext,
  part: RecordPart,
  prepared: readonly PreparedRefresh[],
  edition: string,
): Promise<RefreshReport[]> {
  let tables: TableRecord[] = prepared.map(({ open }) => open.record);
  return oneByOne(prepared, async (one) => {
    const { record, report } = await refreshTable(context, one, edition);
    tables = tables.map((known) => (known === one.open.record ? record : known));
    saveRecord(context, part, { ...part.record, tables });
    await context.sync();
    return report;
  });
}
