import { oneByOne } from "./cells/one-by-one";
import { done, refuse, type Outcome } from "./outcome";
import { newEntry } from "./journal/journal-entry";
import { withJournal } from "./journal/with-journal";
import { readRecord, type RecordPart } from "./record/record-part";
import { changeWorkbook } from "./run";
import { describeRefresh } from "./tables/describe-refresh";
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
    const wanted = prepared.flatMap((one) => one ?? []);
    const reports = wanted.length > 0 ? await writeAll(context, part, wanted, request.edition) : [];
    request.progress?.report(found.length, found.length);
    return done([...reports, ...strange]);
  });

const leaveAlone = (name: string): RefreshReport => ({
  ...{ name, updated: 0, added: 0, withdrawn: 0, leftAlone: [], isKnownByName: true },
});

/** All tables or none. */
async function writeAll(
  context: Excel.RequestContext,
  part: RecordPart,
  prepared: readonly PreparedRefresh[],
  edition: string,
): Promise<RefreshReport[]> {
  const worked = prepared.flatMap((one) => (one.work ? { ...one, work: one.work } : []));
  const tables = await oneByOne(worked, (one) => describeRefresh(context, one, edition));
  const where = tables.map(({ name }) => name);
  return withJournal(context, part, newEntry({ kind: "refresh", where, tables }), async (end) => {
    const refreshed = await oneByOne(prepared, (one) => refreshTable(context, one, edition));
    end((record) => ({ ...record, tables: refreshed.map((one) => one.record) }));
    await context.sync();
    return refreshed.map(({ report }) => report);
  });
}
