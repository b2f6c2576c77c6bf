import { isShown, type Setting } from "../../core/show/cell";
import { cite } from "../../core/show/cite";
import type { FrozenCell, ScannedCell } from "../../excel/workbook";
import { isError, type CellValue } from "../../formula/cell-value";
import { numbersIn, workOut } from "../parts/work-out";

/** A value has no format of its own: it needs the one that the answer brought along. */
const formatOf = (cell: CellValue): string => (!isError(cell) && isShown(cell) ? cell.format : "");

/**
 * All cells, each with the citation that it keeps; what stands in the cell is Excel's own answer. The formula is told of as
 * well: an Excel for Mac may lose what the workbook remembers (office-js#6091), and people can still read it there.
 */
export function freezeCells(setting: Setting, cells: readonly ScannedCell[]): FrozenCell[] {
  const { edition, language } = setting;
  return cells.map(({ address, formula, references }) => {
    const out = workOut(formula, setting, references);
    const citations = numbersIn(out).flatMap(({ answer }) => {
      const cited = cite(edition, answer, "short", language);
      return cited.ok ? cited.value : [];
    });
    const citation = [...new Set(citations), `Sourcebook ${edition.dataset.edition}`, formula].join("\n");
    return { address, formula, citation, numberFormats: out.values.map((row) => row.map(formatOf)) };
  });
}
