import { AREA, areaOf, rangeOf } from "../cells/area";
import { cellConstant } from "../cells/escape-text";
import { readCells } from "../cells/read-cells";
import type { CellWrite } from "../cells/write-scattered";
import { addComments, countMissing, type PlacedComment } from "../conversion/comments";
import type { FormulaBlock } from "../conversion/formula-blocks";
import { valueFormats } from "../conversion/write-values";
import { isFormula } from "../tables/table-body";
import { writeFormulas } from "../tables/write-formulas";
import type { PortableCell } from "../workbook";
import type { SheetCopy } from "./copy-sheets";
import { sourceComment } from "./data-rows";
import { redirectFormula, type Renamed } from "./redirect-formula";

/** Values with their sources in place of our formulas; other formulas stay, and read the copies. Answers with how many numbers got no comment. */
export async function fillCopy(
  context: Excel.RequestContext,
  { sheet, id }: SheetCopy,
  blocks: readonly FormulaBlock<PortableCell>[],
  { renamed, comments }: { renamed: Renamed; comments: readonly PlacedComment[] },
): Promise<number> {
  for (const { cell, place, values, formats } of blocks) {
    const range = rangeOf(sheet, place.area);
    range.numberFormat = valueFormats(formats, cell.numberFormats);
    range.formulas = values.map((line) => line.map(cellConstant));
  }
  await context.sync();
  await writeFormulas(context, sheet, await findRedirected(context, sheet, renamed));
  const wanted = blocks.map(({ cell, place }) => ({
    sheet,
    sheetId: id,
    area: place.area,
    content: sourceComment(cell),
  }));
  return countMissing(wanted, await addComments(context, comments, wanted));
}

/** Formulas that read one of the copied sheets, as they read its copy. */
async function findRedirected(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  renamed: Renamed,
): Promise<CellWrite[]> {
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();
  if (used.isNullObject) return [];
  const { row, column, ...size } = areaOf(used);
  const area = { row, column, ...size };
  const formulas = await readCells(context, sheet, area, "formulas");
  const values = await readCells(context, sheet, area, "values");
  return formulas.flatMap((line, down) =>
    line.flatMap((formula, across) => {
      // A text that looks like a formula is given as its own formula.
      const isText = formula === values[down]?.[across];
      const input = isFormula(formula) && !isText ? redirectFormula(formula, renamed) : formula;
      return input === formula ? [] : { row: row + down, column: column + across, input };
    }),
  );
}
