import type { TableLayout } from "../../core/tables/table-layout";
import type { RefreshRequest } from "../workbook";
import { bodyCells } from "./body-cells";
import { compareTable, isOurs, type Comparison } from "./compare-table";
import type { OpenTable } from "./open-tables";
import { planRefresh, type RefreshPlan } from "./plan-refresh";
import { readTable, type TableContents } from "./table-contents";
import { TABLE_WORDS } from "./table-words";

export interface PreparedRefresh {
  open: OpenTable;
  contents: TableContents;
  /** It has a name of ours, and not what was written. */
  isStrange?: true;
  /** None when the edition has no such table. */
  work?: { layout: TableLayout; comparison: Comparison; plan: RefreshPlan };
}

/** Reads a table and plans its refresh. Nothing is written yet. */
export async function prepareRefresh(
  context: Excel.RequestContext,
  open: OpenTable,
  { layoutOf, edition, prefix }: Pick<RefreshRequest, "layoutOf" | "edition" | "prefix">,
): Promise<PreparedRefresh> {
  const { record } = open;
  const contents = await readTable(context, open.table, open.sheet);
  const layout = layoutOf(record.table, record.language, record.figures);
  if (!layout) return { open, contents };
  const idOf = (key: string) => record.columns.find((column) => column.key === key)?.id;
  const headingOf = (key: string) => contents.columns.find(({ id }) => id === idOf(key))?.name;
  const rows = bodyCells(layout, { content: record.content, prefix, headingOf });
  const comparison = compareTable(record, contents, { columns: layout.columns, rows });
  if (open.isByName && !isOurs(comparison)) return { open, contents, isStrange: true };
  const plan = planRefresh(comparison, TABLE_WORDS[record.language].withdrawn(edition));
  return { open, contents, work: { layout, comparison, plan } };
}
