import { changeFormats } from "./cells/change-formats";
import { oneByOne } from "./cells/one-by-one";
import { done, refuse, type Outcome, type Refusal } from "./outcome";
import { queueRecalculation } from "./recalculate";
import { readRecord, saveRecord, type RecordPart } from "./record/record-part";
import { noteRefresh } from "./record/refresh-log";
import type { TableRecord } from "./record/workbook-record";
import { refusalOf } from "./refusal-of";
import { changeWorkbook } from "./run";
import { findByName } from "./tables/find-by-name";
import { findTables } from "./tables/find-tables";
import { openTables, type OpenTable } from "./tables/open-tables";
import { prepareRefresh, type PreparedRefresh } from "./tables/prepare-refresh";
import { refreshTable } from "./tables/refresh-table";
import type { RefreshReport, RefreshRequest } from "./workbook";

/** A table that is ready to be written, or that cannot be. */
type Prepared = PreparedRefresh | { open: OpenTable; refusal: Refusal };

/**
 * Everything is read and planned before anything is written: until then it can be cancelled. Formulas are worked out
 * before tables say that they are of another edition. A table that cannot be refreshed does not keep the others.
 */
export const refreshTables = (request: RefreshRequest): Promise<Outcome<RefreshReport[]>> =>
  changeWorkbook(async (context) => {
    const part = await readRecord(context);
    const all = await openTables(context, await findTables(context, part.record.tables));
    const wanted = all.filter(isWanted(request));
    const prepared = await oneByOne(wanted, async (table, at) => {
      request.progress?.report(at, wanted.length);
      return request.progress?.isCancelled() ? undefined : prepare(context, table, request);
    });
    if (request.progress?.isCancelled()) return refuse({ code: "cancelled" });
    const ready = prepared.flatMap((one) => one ?? []);
    const refusal = isOnlyTables(request) ? commonRefusal(ready) : undefined;
    if (refusal) return refuse(refusal);
    await recalculateFirst(context, ready, request);
    const reports = await writeAll(context, part, ready, request);
    const names = all.map(({ name }) => name);
    const strange = await findByName(context, names);
    request.progress?.report(wanted.length, wanted.length);
    return done([...reports, ...strange.filter(isWanted(request)).map(leaveAlone)]);
  });

const isWanted =
  ({ only }: RefreshRequest) =>
  ({ name }: { name: string }): boolean =>
    only?.includes(name) ?? true;

const leaveAlone = ({ name }: { name: string }): RefreshReport => ({
  ...{ name, updated: 0, added: 0, withdrawn: 0, leftAlone: [], isKnownByName: true },
});

const isOnlyTables = ({ recalculates }: RefreshRequest): boolean => recalculates !== true;

/** When no table can be refreshed, it is the operation that is refused. */
function commonRefusal(prepared: readonly Prepared[]): Refusal | undefined {
  const refusals = prepared.flatMap((one) => ("refusal" in one ? [one.refusal] : []));
  return refusals.length === prepared.length ? refusals[0] : undefined;
}

async function prepare(
  context: Excel.RequestContext,
  open: OpenTable,
  request: RefreshRequest,
): Promise<Prepared> {
  if (open.isProtected) return { open, refusal: { code: "protected", sheet: open.sheetName } };
  return orRefusal(open, () => prepareRefresh(context, open, request));
}

/** What keeps one table from being refreshed is told of that table; somebody typing keeps all of them. */
async function orRefusal<T>(
  open: OpenTable,
  perform: () => Promise<T>,
): Promise<T | { open: OpenTable; refusal: Refusal }> {
  try {
    return await perform();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal.code === "protected") return { open, refusal: { ...refusal, sheet: open.sheetName } };
    return { open, refusal: refusal.code === "gone" ? { code: "gone", what: open.name } : refusal };
  }
}

/** Formulas that show the old edition's numbers must not stand under the new one's name. */
async function recalculateFirst(
  context: Excel.RequestContext,
  prepared: readonly Prepared[],
  { edition, recalculates, sheets, formats = [] }: RefreshRequest,
): Promise<void> {
  const isOld = prepared.some(
    ({ open: { record } }) => record.content === "formulas" && record.edition !== edition,
  );
  if (!recalculates && !isOld) return;
  queueRecalculation(context, recalculates ? sheets : undefined);
  await context.sync();
  await changeFormats(context, formats);
}

/** Remembered table by table: should a later one fail, the earlier ones are known for what they are. */
async function writeAll(
  context: Excel.RequestContext,
  part: RecordPart,
  prepared: readonly Prepared[],
  { edition, source }: RefreshRequest,
): Promise<RefreshReport[]> {
  let record = part.record;
  const replace = (old: TableRecord, by: TableRecord) =>
    record.tables.map((known) => (known === old ? by : known));
  return oneByOne(prepared, async (one) => {
    if ("refusal" in one) return refusedReport(one);
    const written = await orRefusal(one.open, async () => {
      const refreshed = await refreshTable(context, one, edition);
      const next = { ...record, tables: replace(one.open.record, refreshed.record) };
      const logged = noteRefresh(
        next,
        { name: one.open.name, from: one.open.record.edition },
        { edition, source },
      );
      saveRecord(context, part, logged);
      await context.sync();
      record = logged;
      return refreshed;
    });
    return "refusal" in written ? refusedReport(written) : written.report;
  });
}

const refusedReport = ({ open, refusal }: { open: OpenTable; refusal: Refusal }): RefreshReport => ({
  ...{ name: open.name, updated: 0, added: 0, withdrawn: 0, leftAlone: [], refusal },
});
