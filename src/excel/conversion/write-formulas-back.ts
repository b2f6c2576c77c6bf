import { countCells, type Area } from "../../formula/area";
import { rangeOf } from "../cells/area";
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

/** Puts formulas back in place of values. */
export async function writeFormulasBack(
  context: Excel.RequestContext,
  restored: readonly Restored[],
): Promise<void> {
  for (const one of restored) {
    if (one.formats) rangeOf(one.sheet, one.area).numberFormat = one.formats;
    if (countCells(one.area) > 1) spillAgain(one);
  }
  await context.sync();
  const single = restored.filter(({ area }) => countCells(area) === 1);
  const sheets = [...new Map(single.map(({ sheetId, sheet }) => [sheetId, sheet]))];
  await oneByOne(sheets, ([id, sheet]) =>
    writeFormulas(
      context,
      sheet,
      single
        .filter(({ sheetId }) => sheetId === id)
        .map(({ area, formula }) => ({ row: area.row, column: area.column, input: formula })),
    ),
  );
}

/** The cells are emptied in the same request, so that the formula has room; no table holds a formula that spills. */
function spillAgain({ sheet, area, formula }: Restored): void {
  rangeOf(sheet, area).clear("Contents");
  rangeOf(sheet, { ...area, rows: 1, columns: 1 }).formulas = [[formula]];
}
