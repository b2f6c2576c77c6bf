import type { TableDraft } from "./table-draft";
import { rangeOf } from "../cells/area";
import { escapeText } from "../cells/escape-text";
import type { Content, Matrix } from "../cells/matrix";
import { writeCells } from "../cells/write-cells";
import { writeFormats } from "../cells/write-formats";
import { addChart } from "./add-chart";
import type { BodyCell } from "./body-cells";
import { columnWidths } from "./column-widths";
import { formatTable, widenColumns } from "./format-table";
import { setLinks } from "../cells/set-links";
import { FilledError } from "./filled-error";
import { planBody } from "./plan-body";
import { settleBody } from "./settle-body";
import { openBody } from "./table-body";
import type { SheetColumn } from "./table-contents";
import { tableName } from "./table-name";
import { writeHead } from "./write-head";

/** What Excel made of it. */
export interface WrittenTable {
  id: string;
  name: string;
  columns: SheetColumn[];
  cells: BodyCell[][];
  chart?: string;
  widths: number[];
}

/**
 * Writes everything into cells that were found empty. They become a table only when their formulas are there: Excel would
 * copy each of them over its column.
 */
export async function writeTable(context: Excel.RequestContext, draft: TableDraft): Promise<WrittenTable> {
  const { place, frame, layout } = draft;
  const { sheet } = place;
  const { cells, inputs } = planBody(draft);
  await fillTable(context, draft, cells, inputs);
  const table = await createTable(context, draft);
  await demandMeant(context, draft, table, inputs);
  await linkCells(context, draft, cells);
  writeHead(sheet, frame.head, layout, draft);
  formatTable(sheet, sheet.tables.getItem(table.id), frame, layout.columns);
  const widths = await widenColumns(context, sheet, frame.table, columnWidths(layout.columns, layout.rows));
  rangeOf(sheet, frame.table).format.autofitRows();
  const chart =
    frame.chart &&
    addChart(sheet, {
      layout,
      language: draft.language,
      name: table.name,
      table: frame.table,
      place: frame.chart,
    });
  chart?.load("id");
  await context.sync();
  return { ...table, cells, widths, ...(chart && { chart: chart.id }) };
}

async function createTable(
  context: Excel.RequestContext,
  { place: { sheet }, frame, layout }: TableDraft,
): Promise<Pick<WrittenTable, "id" | "name" | "columns">> {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const table = sheet.tables.add(rangeOf(sheet, frame.table), true);
  table.name = tableName(
    layout.id,
    [...tables.items, ...names.items].map(({ name }) => name),
  );
  table.load("id,name");
  const columns = table.columns.load("items/id,items/name,items/index");
  await context.sync();
  return {
    id: table.id,
    name: table.name,
    columns: columns.items.map(({ id, name, index }) => ({ id, name, index })),
  };
}

/** Whether the table holds what its cells held before they became one. */
async function demandMeant(
  context: Excel.RequestContext,
  { place: { sheet } }: TableDraft,
  { id, name }: Pick<WrittenTable, "id" | "name">,
  inputs: Matrix<Content>,
): Promise<void> {
  const body = await openBody(context, sheet, sheet.tables.getItem(id));
  if (!(await settleBody(context, body, inputs))) throw new FilledError(name);
}

async function fillTable(
  context: Excel.RequestContext,
  { place: { sheet }, frame: { table, body }, layout }: TableDraft,
  cells: readonly BodyCell[][],
  inputs: Matrix<Content>,
): Promise<void> {
  rangeOf(sheet, { ...table, rows: 1 }).formulas = [layout.columns.map(({ heading }) => escapeText(heading))];
  const formats = cells.map((row) => row.map(({ numberFormat }) => numberFormat ?? null));
  // Before the formulas, so that no format that an answer brings along settles in the cell.
  if (formats.some((line) => line.some((format) => format !== null)))
    await writeFormats(context, sheet, body, formats);
  await writeCells(context, sheet, body, inputs);
}

async function linkCells(
  context: Excel.RequestContext,
  { place: { sheet }, frame: { body } }: TableDraft,
  cells: readonly BodyCell[][],
): Promise<void> {
  const links = cells.flatMap((row, down) =>
    row.flatMap(({ url }, across) =>
      url === undefined ? [] : { row: body.row + down, column: body.column + across, url },
    ),
  );
  await setLinks(context, sheet, links);
}
