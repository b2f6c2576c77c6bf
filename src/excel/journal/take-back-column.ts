import { formatAddress } from "../../formula/address";
import { cellAt } from "../../formula/area";
import { rangeOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import type { CellWrite } from "../cells/write-scattered";
import { fingerprintFormula } from "../tables/fingerprint-formula";
import { writeInTable } from "../tables/settle-body";
import { isSameFormula, readInputs, type TableBody } from "../tables/table-body";
import { growTables } from "./grow-tables";
import type { EntryOf } from "./journal-entry";
import { StillChanged } from "./still-changed";
import type { TakenBack } from "./taken-back";

type Entry = EntryOf<"column">;

/** What the table held, where our formulas stand now: those that were written, and those that Excel has copied. */
export async function takeBackColumn(context: Excel.RequestContext, entry: Entry): Promise<TakenBack> {
  const table = context.workbook.tables.getItemOrNullObject(entry.table).load("id");
  const sheet = table.worksheet.load("id,name");
  await context.sync();
  if (table.isNullObject) return { leftAlone: [] };
  const owner = context.workbook.worksheets.getItem(sheet.id);
  const [grown] = await growTables(context, [{ id: table.id, rows: entry.before.length }]);
  if (!grown) return { leftAlone: [] };
  const { body } = grown;
  const now = await readInputs(context, body);
  if (now.length !== entry.before.length || now[0]?.length !== entry.before[0]?.length)
    throw new StillChanged(formatAddress(body.area, sheet.name));
  const { writes, changed } = compare(body, now, entry);
  await writeInTable(context, body, writes);
  for (const { row, column, before } of entry.formats)
    rangeOf(owner, cellAt(body.body.row + row, body.body.column + column)).numberFormat = [[before]];
  await context.sync();
  return { leftAlone: changed.map(({ row, column }) => formatAddress(cellAt(row, column), sheet.name)) };
}

function compare(table: TableBody, now: Matrix<Content>, { before, after }: Entry) {
  const { row, column } = table.body;
  const writes: CellWrite[] = [];
  const changed: { row: number; column: number }[] = [];
  for (const [down, line] of now.entries()) {
    for (const [across, content] of line.entries()) {
      const input = before[down]?.[across] ?? "";
      const place = { row: row + down, column: column + across };
      if (isSameFormula(table, content, input, place.row)) continue;
      if (after.includes(fingerprintFormula(table, content, place.row))) writes.push({ ...place, input });
      else changed.push(place);
    }
  }
  return { writes, changed };
}
