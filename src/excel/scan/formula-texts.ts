import { rangeOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import { findSheet, type BookMap } from "./book-map";
import type { SheetArea } from "./cell-values";

/** What `FORMULATEXT` gives of cells: their formulas, nothing of a constant. */
export async function readFormulaTexts(
  context: Excel.RequestContext,
  book: BookMap,
  wanted: readonly SheetArea[],
): Promise<(area: SheetArea) => string> {
  const ranges = wanted.map(({ sheet, area }) => {
    const id = findSheet(book, sheet)?.id ?? sheet;
    const corner = { ...area, rows: 1, columns: 1 };
    return rangeOf(context.workbook.worksheets.getItem(id), corner).load("formulas");
  });
  if (ranges.length > 0) await context.sync();
  const texts = ranges.map(({ formulas }) => String((formulas as Matrix<Content>)[0]?.[0] ?? ""));
  return (area) => {
    const text = texts[wanted.indexOf(area)] ?? "";
    return text.startsWith("=") ? text : "";
  };
}
