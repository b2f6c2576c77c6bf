import { isShown, type CallContext } from "../../core/show/cell";
import { cite } from "../../core/show/cite";
import type { CellToConvert, ScannedCell } from "../../excel/workbook";
import { isError, type CellValue } from "../../formula/cell-value";
import { numbersIn, workOut } from "../../formula/work-out";

/** A value has no format of its own: it needs the one that the answer brought along. */
const formatOf = (cell: CellValue): string => (!isError(cell) && isShown(cell) ? cell.format : "");

/**
 * All cells, each with the citation that it keeps; what stands in the cell is Excel's own answer. The formula is told of as
 * well: an Excel for Mac may lose what the workbook remembers (office-js#6091), and people can still read it there.
 */
export function prepareConversion(context: CallContext, cells: readonly ScannedCell[]): CellToConvert[] {
  const { edition, language } = context;
  return cells.map(({ address, formula, references }) => {
    const out = workOut(formula, context, references);
    const citations = numbersIn(out).flatMap(({ answer }) => {
      const cited = cite(edition, answer, "short", language);
      return cited.ok ? cited.value : [];
    });
    const citation = [...new Set(citations), `Sourcebook ${edition.dataset.edition}`, formula].join("\n");
    return { address, formula, citation, numberFormats: out.values.map((row) => row.map(formatOf)) };
  });
}
