import { changeFormats } from "../cells/change-formats";
import { oneByOne } from "../cells/one-by-one";
import { newEntry } from "../journal/journal-entry";
import { withJournal } from "../journal/with-journal";
import { fail, ok } from "../../core/question/result";
import type { Outcome, Refusal } from "../outcome";
import { queueRecalculation } from "./recalculate";
import { readRecord, type RecordPart } from "../record/record-part";
import { noteRefresh } from "../record/refresh-log";
import type { WorkbookRecord } from "../record/workbook-record";
import { refusalOf } from "../refusal-of";
import { changeWorkbook } from "../run";
import { describeRefresh } from "../tables/describe-refresh";
import { findByName } from "../tables/find-by-name";
import { findTables } from "../tables/find-tables";
import { openTables, type OpenTable } from "../tables/open-tables";
import { prepareRefresh, type PreparedRefresh } from "../tables/prepare-refresh";
import { refreshTable, type RefreshedTable } from "../tables/refresh-table";
import type { RefreshReport, RefreshRequest } from "../workbook";

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
    if (request.progress?.isCancelled()) return fail({ code: "cancelled" });
    const ready = prepared.flatMap((one) => one ?? []);
    const refusal = isOnlyTables(request) ? commonRefusal(ready) : undefined;
    if (refusal) return fail(refusal);
    const names = all.map(({ name }) => name);
    const strange = await findByName(context, names);
    await recalculateFirst(context, ready, request);
    const reports = await writeAll(context, part, ready, request);
    request.progress?.report(wanted.length, wanted.length);
    return ok([...reports, ...strange.filter(isWanted(request)).map(leaveAlone)]);
  });

const isWanted =
  ({ only }: RefreshRequest) =>
  ({ name }: { name: string }): boolean =>
    only?.includes(name) ?? true;

const leaveAlone = ({ name }: { name: string }): RefreshReport => ({
  name,
  updated: 0,
  added: 0,
  withdrawn: 0,
  leftAlone: [],
  isKnownByName: true,
});

const isOnlyTables = ({ recalculates }: RefreshRequest): boolean => recalculates !== true;

/** When no table can be refreshed, it is the operation that is refused. */
function commonRefusal(prepared: readonly Prepared[]): Refusal | undefined {
  const refusals = prepared.flatMap((one) => ("refusal" in one ? [one.refusal] : []));
  return refusals.length === prepared.length ? refusals[0] : undefined;
}

/** A table that is locked or gone is told of, and the others are refreshed; any other failure is that of all. */
async function prepare(
  context: Excel.RequestContext,
  open: OpenTable,
  request: RefreshRequest,
): Promise<Prepared> {
  if (open.isProtected) return { open, refusal: { code: "protected", sheet: open.sheetName } };
  try {
    return await prepareRefresh(context, open, request);
  } catch (error) {
    if (refusalOf(error).code !== "gone") throw error;
    return { open, refusal: { code: "gone", what: open.name } };
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

/** Those that were refused are told of; of the others all are refreshed, or none. */
async function writeAll(
  context: Excel.RequestContext,
  part: RecordPart,
  prepared: readonly Prepared[],
  { edition, source }: RefreshRequest,
): Promise<RefreshReport[]> {
  const ready = prepared.flatMap((one) => ("refusal" in one ? [] : [one]));
  const refused = prepared.flatMap((one) => ("refusal" in one ? [refusedReport(one)] : []));
  if (ready.length === 0) return refused;
  const worked = ready.flatMap((one) => (one.work ? { ...one, work: one.work } : []));
  const tables = await oneByOne(worked, (one) => describeRefresh(context, one, edition));
  const where = tables.map(({ name }) => name);
  return withJournal(context, part, newEntry({ kind: "refresh", where, tables }), async (end) => {
    const refreshed = await oneByOne(ready, async (one) => ({
      open: one.open,
      ...(await refreshTable(context, one, edition)),
    }));
    end((record) => refreshed.reduce((known, one) => noteTable(known, one, { edition, source }), record));
    await context.sync();
    return [...refreshed.map(({ report }) => report), ...refused];
  });
}

interface WrittenTable extends RefreshedTable {
  open: OpenTable;
}

/** What the workbook remembers of a table from now on, with a line in its log. */
function noteTable(
  record: WorkbookRecord,
  { open, record: table }: WrittenTable,
  to: { edition: string; source?: string },
): WorkbookRecord {
  const tables = record.tables.map((known) => (known === open.record ? table : known));
  return noteRefresh({ ...record, tables }, { name: open.name, from: open.record.edition }, to);
}

const refusedReport = ({ open, refusal }: { open: OpenTable; refusal: Refusal }): RefreshReport => ({
  name: open.name,
  updated: 0,
  added: 0,
  withdrawn: 0,
  leftAlone: [],
  refusal,
});
