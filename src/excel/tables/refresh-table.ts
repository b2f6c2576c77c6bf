import { codeOf } from "../refusal-of";
import type { Content, Matrix } from "../cells/matrix";
import type { TableRecord } from "../record/workbook-record";
import type { LeftAlone, RefreshReport } from "../workbook";
import { addRows, changeRows } from "./apply-refresh";
import { FilledError } from "./filled-error";
import type { PreparedRefresh } from "./prepare-refresh";
import { fingerprintNewRows, fingerprintPlannedRows } from "./fingerprint-rows";
import { readTable } from "./table-contents";
import { fingerprintStamp, readStamp } from "./stamp-cell";
import { stampText } from "./write-head";
import { lookUp } from "../../core/look-up";

export interface RefreshedTable {
  record: TableRecord;
  report: RefreshReport;
}

type Work = NonNullable<PreparedRefresh["work"]>;

/** Carries out what was planned for a table, and remembers what is in it then. */
export async function refreshTable(
  context: Excel.RequestContext,
  prepared: PreparedRefresh,
  edition: string,
): Promise<RefreshedTable> {
  const { open, contents, work, isStrange } = prepared;
  const { record, name } = open;
  if (isStrange) return { record, report: { ...reportOf(name, [], {}), isKnownByName: true } };
  if (!work) return { record, report: reportOf(name, [], { withdrawn: contents.body.rows }) };
  const { plan } = work;
  if (!(await tryToChange(context, prepared, work)))
    return { record, report: reportOf(name, [{ what: name, why: "filled" }], {}) };
  const hindrance = await tryToAdd(context, prepared, work);
  const rows = await fingerprintAll(context, prepared, work, hindrance === undefined);
  const stamp = await restamp(context, prepared, edition);
  const missing = hindrance ? plan.added.map(({ name: what }): LeftAlone => ({ what, why: hindrance })) : [];
  const isUpdated = (key: string) =>
    !plan.withdrawn.includes(key) && lookUp(rows, key) !== lookUp(record.rows, key);
  return {
    record: {
      ...record,
      name,
      edition,
      rows: { ...record.rows, ...rows },
      withdrawn: plan.withdrawn,
      ...(stamp && { stamp }),
    },
    report: reportOf(name, [...plan.leftAlone, ...missing], {
      updated: plan.rows.filter(({ key }) => isUpdated(key)).length,
      added: plan.added.length - missing.length,
      withdrawn: plan.withdrawn.length,
    }),
  };
}

const reportOf = (
  name: string,
  reasons: LeftAlone[],
  { updated = 0, added = 0, withdrawn = 0 },
): RefreshReport => ({
  name,
  updated,
  added,
  withdrawn,
  leftAlone: reasons.map(({ what }) => what),
  reasons,
});

/** A table in which Excel puts formulas in place of others stays as it is. */
async function tryToChange(
  context: Excel.RequestContext,
  { open, contents }: PreparedRefresh,
  { plan }: Work,
): Promise<boolean> {
  try {
    await changeRows(context, open.sheet, contents, plan);
    return true;
  } catch (error) {
    if (!(error instanceof FilledError)) throw error;
    return false;
  }
}

/** Excel refuses when the rows would push another table apart; the rest of the refresh stands. */
async function tryToAdd(
  context: Excel.RequestContext,
  { open }: PreparedRefresh,
  { comparison, plan }: Work,
): Promise<"no-room" | "filled" | undefined> {
  try {
    await addRows(context, open.sheet, open.table, comparison, plan.added);
    return undefined;
  } catch (error) {
    if (error instanceof FilledError) return "filled";
    if (codeOf(error) === "InsertDeleteConflict") return "no-room";
    throw error;
  }
}

async function fingerprintAll(
  context: Excel.RequestContext,
  { open, contents }: PreparedRefresh,
  { comparison, plan }: Work,
  hasAdded: boolean,
): Promise<Record<string, string>> {
  const after = await readTable(context, open.table, open.sheet);
  const { record, tracked } = comparison;
  const added = hasAdded ? plan.added.map((row, at) => ({ ...row, row: contents.body.rows + at })) : [];
  return {
    ...fingerprintPlannedRows(comparison, after, plan),
    ...fingerprintNewRows(after, record, tracked, added),
  };
}

/** The line above the table names the new edition, if it is where it was and says what it said. */
async function restamp(
  context: Excel.RequestContext,
  { open, contents: { body } }: PreparedRefresh,
  edition: string,
): Promise<TableRecord["stamp"]> {
  const stamp = await readStamp(context, open, body);
  if (!stamp) return undefined;
  const { range, above } = stamp;
  range.formulas = [[stampText({ edition, language: open.record.language })]];
  range.load("formulas");
  await context.sync();
  return { above, fingerprint: fingerprintStamp((range.formulas as Matrix<Content>)[0]?.[0]) };
}
