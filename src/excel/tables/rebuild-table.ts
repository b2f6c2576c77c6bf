import { rangeOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import { writeCells } from "../cells/write-cells";
import { outsideTable, type TableBody } from "./table-body";

const LOOKS =
  "style,showBandedRows,showBandedColumns,showFilterButton,highlightFirstColumn,highlightLastColumn";

/**
 * The last resort for a table in which Excel has spoilt formulas: it becomes plain cells, gets back what it held, and is
 * made a table again, under its name and with its looks. Filters are lost.
 */
export async function rebuildTable(
  context: Excel.RequestContext,
  body: TableBody,
  inputs: Matrix<Content>,
): Promise<void> {
  const { sheet, table, name, area } = body;
  table.load(LOOKS);
  await context.sync();
  table.convertToRange();
  const plain = inputs.map((line, at) => line.map((input) => outsideTable(body, input, body.body.row + at)));
  await writeCells(context, sheet, body.body, plain);
  const rebuilt = sheet.tables.add(rangeOf(sheet, area), true);
  const { style, showBandedRows, showBandedColumns } = table;
  const { showFilterButton, highlightFirstColumn, highlightLastColumn } = table;
  rebuilt.set({
    name,
    style,
    showBandedRows,
    showBandedColumns,
    showFilterButton,
    highlightFirstColumn,
    highlightLastColumn,
  });
  await context.sync();
}
