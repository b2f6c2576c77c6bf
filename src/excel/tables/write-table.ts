import { rangeOf } from "../cells/area";
import { cellText } from "../cells/cell-text";
import { writeCells } from "../cells/write-cells";
import { writeFormats } from "../cells/write-formats";
import type { Place } from "../target/place";
import type { TableRequest } from "../workbook";
import { addChart } from "./add-chart";
import { bodyCells, type BodyCell } from "./body-cells";
import { columnWidths } from "./column-widths";
import { formatTable, widenColumns } from "./format-table";
import { setLinks } from "../cells/set-links";
import { setUpPage } from "./set-up-page";
import type { SheetColumn } from "./table-contents";
import type { TableFrame } from "./table-frame";
import { tableName } from "./table-name";
import { writeHead } from "./write-head";

/** A table on its way into a sheet. */
export interface TableDraft extends TableRequest {
  place: Place;
  frame: TableFrame;
  isNewSheet: boolean;
}

/** What Excel made of it. */
export interface WrittenTable {
  id: string;
  name: string;
  columns: SheetColumn[];
  cells: BodyCell[][];
  chart?: string;
  widths: number[];
}

/** Writes everything into cells that were found empty. */
export async function writeTable(context: Excel.RequestContext, draft: TableDraft): Promise<WrittenTable> {
  const { place, frame, layout, isNewSheet } = draft;
  const { sheet } = place;
  const table = await createTable(context, draft);
  const cells = await fillTable(context, draft, table.columns);
  writeHead(sheet, frame.head, layout, draft);
  formatTable(sheet, sheet.tables.getItem(table.id), frame, layout.columns);
  const widths = await widenColumns(context, sheet, frame.table, columnWidths(layout.columns, layout.rows));
  rangeOf(sheet, frame.table).format.autofitRows();
  if (isNewSheet) setUpPage(sheet, frame);
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
  if (isNewSheet) rangeOf(sheet, { ...frame.head, rows: 1, columns: 1 }).select();
  await context.sync();
  return { ...table, cells, widths, ...(chart && { chart: chart.id }) };
}

/** The table comes before its formulas: they refer to its columns, under the headings that Excel gave them. */
async function createTable(
  context: Excel.RequestContext,
  { place: { sheet }, frame, layout }: TableDraft,
): Promise<Pick<WrittenTable, "id" | "name" | "columns">> {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  rangeOf(sheet, { ...frame.table, rows: 1 }).formulas = [
    layout.columns.map(({ heading }) => cellText(heading)),
  ];
  const table = sheet.tables.add(rangeOf(sheet, frame.table), true);
  table.name = tableName(
    layout.id,
    [...tables.items, ...names.items].map(({ name }) => name),
  );
  table.load("id,name");
  const columns = table.columns.load("items/id,items/name,items/index");
  await context.sync();
  return {
    ...{ id: table.id, name: table.name },
    columns: columns.items.map(({ id, name, index }) => ({ id, name, index })),
  };
}

async function fillTable(
  context: Excel.RequestContext,
  { place: { sheet }, frame: { body }, layout, content, prefix }: TableDraft,
  columns: readonly SheetColumn[],
): Promise<BodyCell[][]> {
  const headingOf = (key: string) => columns[layout.columns.findIndex((column) => column.key === key)]?.name;
  const cells = bodyCells(layout, { content, prefix, headingOf });
  const hasFormats = cells.some((row) => row.some(({ numberFormat }) => numberFormat !== undefined));
  // Before the formulas, so that no format that an answer brings along settles in the cell.
  if (hasFormats)
    await writeFormats(
      context,
      sheet,
      body,
      cells.map((row) => row.map(({ numberFormat }) => numberFormat ?? null)),
    );
  await writeCells(
    context,
    sheet,
    body,
    cells.map((row) => row.map(({ input }) => input)),
  );
  const links = cells.flatMap((row, down) =>
    row.flatMap(({ url }, across) =>
      url === undefined ? [] : { row: body.row + down, column: body.column + across, url },
    ),
  );
  await setLinks(context, sheet, links);
  return cells;
}
