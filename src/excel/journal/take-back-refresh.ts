import { rangeOf } from "../cells/area";
import { cellConstant } from "../cells/escape-text";
import type { Content } from "../cells/matrix";
import { readCells } from "../cells/read-cells";
import { oneByOne } from "../cells/one-by-one";
import { readRecord } from "../record/record-part";
import type { TableRecord } from "../record/workbook-record";
import { changeRows } from "../tables/apply-refresh";
import { findTables } from "../tables/find-tables";
import { openTables, type OpenTable } from "../tables/open-tables";
import { labelKey } from "../tables/row-labels";
import { plainKey } from "../tables/row-fingerprints";
import { openBody } from "../tables/table-body";
import { readTable } from "../tables/table-contents";
import { fingerprintStamp, readAbove } from "../tables/stamp-cell";
import type { EntryOf, RefreshedTable } from "./journal-entry";
import { planTakingBack } from "./plan-taking-back";
import type { TakenBack } from "./taken-back";

/** What stood in the tables before, wherever the cells have been sorted to; what somebody has changed since stays. */
export async function takeBackRefresh(
  context: Excel.RequestContext,
  { tables }: EntryOf<"refresh">,
): Promise<TakenBack> {
  const { record } = await readRecord(context);
  const leftAlone = await oneByOne(tables, (table) =>
    takeBackTable(
      context,
      table,
      record.tables.find(({ id }) => id === table.id),
    ),
  );
  return { leftAlone: leftAlone.flat() };
}

/** Rows that were not part of their tables while formulas were written. */
export async function growRefreshed(
  context: Excel.RequestContext,
  { tables }: EntryOf<"refresh">,
): Promise<void> {
  const { record } = await readRecord(context);
  const known = record.tables.filter(({ id }) => tables.some((table) => table.id === id));
  const open = await openTables(context, await findTables(context, known));
  await oneByOne(open, async (one) => {
    const table = tables.find(({ id }) => id === one.record.id);
    if (table) await growBack(context, one, table);
  });
}

async function takeBackTable(
  context: Excel.RequestContext,
  table: RefreshedTable,
  record: TableRecord | undefined,
): Promise<string[]> {
  const [open] = await openTables(context, await findTables(context, record ? [record] : []));
  if (!open) return [];
  await growBack(context, open, table);
  const contents = await readTable(context, open.table, open.sheet);
  const { rows, deleted, leftAlone } = planTakingBack(open.record, contents, table);
  await changeRows(context, open.sheet, contents, { rows });
  for (const row of [...deleted].sort((a, b) => b - a)) open.table.rows.getItemAt(row).delete();
  await context.sync();
  await restoreStamp(context, open, table);
  return leftAlone.map((what) => `${open.name}: ${what}`);
}

/** While formulas are written, their rows are not part of the table (see `writeInTable`): new ones stand below it. */
async function growBack(
  context: Excel.RequestContext,
  { record, sheet, table }: OpenTable,
  { rows, added }: RefreshedTable,
): Promise<void> {
  const { area, body } = await openBody(context, sheet, table);
  const count = Object.keys(added).length;
  if (body.rows > 1 || rows + count <= 1) return;
  const { columns } = await readTable(context, table, sheet);
  const labels = record.labels.map((key) => {
    const id = record.columns.find((column) => column.key === key)?.id;
    return columns.find((column) => column.id === id)?.index ?? -1;
  });
  const below = { ...body, row: body.row + rows, rows: Math.max(count, 1) };
  const found = await readCells(context, sheet, below, "formulas");
  const isAdded = (line: readonly Content[]) =>
    Object.keys(added).some((key) => plainKey(key) === labelKey(labels.map((index) => line[index])));
  const last = found.findIndex((line) => !isAdded(line));
  const grown = rows + (last < 0 ? count : last);
  table.resize(rangeOf(sheet, { ...area, rows: area.rows + grown - body.rows }));
  await context.sync();
}

async function restoreStamp(
  context: Excel.RequestContext,
  { sheet, table }: OpenTable,
  { stamp }: RefreshedTable,
): Promise<void> {
  if (!stamp) return;
  const { body } = await readTable(context, table, sheet);
  const cell = await readAbove(context, sheet, body, stamp.above);
  if (!cell || fingerprintStamp(cell.content) !== stamp.after) return;
  cell.range.formulas = [[cellConstant(stamp.before)]];
  await context.sync();
}
