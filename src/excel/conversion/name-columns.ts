import { commonArea } from "../../formula/area";
import { AREA, areaOf } from "../cells/area";
import { toRowReferences } from "../tables/row-references";
import type { FormulaAt, FormulaBlock } from "./formula-blocks";

/** Formulas within tables, by the columns that they read: `=TURNOVER([@Partner])` for `=TURNOVER($B6)`. */
export async function nameColumns<T extends FormulaAt>(
  context: Excel.RequestContext,
  blocks: readonly FormulaBlock<T>[],
): Promise<Map<FormulaBlock<T>, string>> {
  const tables = context.workbook.tables.load("items/id");
  await context.sync();
  const found = tables.items.map((table) => ({
    sheet: table.worksheet.load("id"),
    range: table.getDataBodyRange().load(AREA),
    columns: table.columns.load("items/name"),
  }));
  await context.sync();
  const names = new Map<FormulaBlock<T>, string>();
  for (const block of blocks) {
    const { cell, place } = block;
    const own = found.find(
      ({ sheet, range }) => sheet.id === place.sheetId && commonArea(areaOf(range), place.area),
    );
    const nameOf = (column: number) => own?.columns.items[column - own.range.columnIndex]?.name;
    const formula = toRowReferences(cell.formula, place.area.row, nameOf);
    if (formula !== cell.formula) names.set(block, formula);
  }
  return names;
}
