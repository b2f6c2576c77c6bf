import { countCells, rangeOf, type Area } from "../cells/area";
import { oneByOne } from "../cells/one-by-one";
import { writeFormulas } from "../tables/write-formulas";

export interface Restored {
  sheet: Excel.Worksheet;
  sheetId: string;
  /** All that the formula fills. */
  area: Area;
  formula: string;
  formats?: string[][];
}

/** Puts formulas back in place of values; the cells that they fill are emptied first, so that they have room. */
export async function restoreFormulas(
  context: Excel.RequestContext,
  restored: readonly Restored[],
): Promise<void> {
  for (const { sheet, area, formats } of restored) {
    if (countCells(area) > 1) rangeOf(sheet, area).clear("Contents");
    if (formats) rangeOf(sheet, area).numberFormat = formats;
  }
  await context.sync();
  const sheets = [...new Map(restored.map(({ sheetId, sheet }) => [sheetId, sheet]))];
  await oneByOne(sheets, ([id, sheet]) =>
    writeFormulas(
      context,
      sheet,
      restored
        .filter(({ sheetId }) => sheetId === id)
        .map(({ area, formula }) => ({ row: area.row, column: area.column, input: formula })),
    ),
  );
}
