import { formatAddress } from "../../formula/address";
import type { Area } from "../../formula/area";
import { rangeOf } from "../cells/area";
import { fillCells } from "../cells/fill-cells";
import { findCell } from "../cells/matrix";
import { readCells } from "../cells/read-cells";
import { writeFormats } from "../cells/write-formats";
import { canonical } from "../tables/canonical";
import { fingerprintContent } from "../tables/row-fingerprints";
import { StillChanged } from "./still-changed";
import type { EntryOf } from "./journal-entry";
import type { TakenBack, TakingBack } from "./taken-back";

type Entry = EntryOf<"table">;

/** Clears cells that were empty. Not one of them when somebody has written there since. */
export async function takeBackTable(
  context: Excel.RequestContext,
  entry: Entry,
  { atOnce }: TakingBack,
): Promise<TakenBack> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(entry.sheet).load("name");
  await context.sync();
  if (sheet.isNullObject) return { leftAlone: [] };
  const foreign = atOnce ? undefined : await findForeign(context, sheet, entry);
  if (foreign) throw new StillChanged(formatAddress(foreign, sheet.name));
  const tables = rangeOf(sheet, entry.block).getTables(true).load("items/id");
  const charts = sheet.charts.load("items/id,items/name");
  await context.sync();
  const names = charts.items.filter(({ id, name }) => (atOnce || isOurs(name)) && !entry.charts.includes(id));
  for (const chart of names) chart.delete();
  for (const table of tables.items) table.convertToRange();
  rangeOf(sheet, entry.whole).clear("All");
  fillCells(sheet, entry.fills);
  for (const [at, width] of entry.widths.entries())
    rangeOf(sheet, { ...entry.block, column: entry.block.column + at, columns: 1 }).format.columnWidth =
      width;
  await context.sync();
  if (entry.formats) await writeFormats(context, sheet, entry.whole, entry.formats);
  return { leftAlone: [] };
}

/** Our charts have the names of their tables; one that fell short has Excel's. */
const isOurs = (name: string): boolean => name.startsWith("Sourcebook_");

async function findForeign(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { whole, block, fingerprints }: Entry,
): Promise<Area | undefined> {
  const cells = await readCells(context, sheet, whole, "formulas");
  const found = findCell(cells, (content, row, column) => {
    const planned = fingerprints[row + whole.row - block.row]?.[column + whole.column - block.column];
    return content !== "" && fingerprintContent(canonical(content, (name) => name.toLowerCase())) !== planned;
  });
  return found && { row: whole.row + found.row, column: whole.column + found.column, rows: 1, columns: 1 };
}
