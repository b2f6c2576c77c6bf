import type { Setting } from "../../core/show/cell";
import { cite } from "../../core/show/cite";
import type { FrozenCell, ScannedCell } from "../../excel/workbook";
import { errorIn, numbersIn, workOut } from "../parts/work-out";

/** The cells whose formulas have an answer, each with the citation that it keeps. */
export function freezeCells(setting: Setting, cells: readonly ScannedCell[]): FrozenCell[] {
  const { edition, language } = setting;
  return cells.flatMap(({ address, formula, references }) => {
    const out = workOut(formula, setting, references);
    if (errorIn(out)) return [];
    const citations = numbersIn(out).flatMap(({ answer }) => {
      const cited = cite(edition, answer, "short", language);
      return cited.ok ? cited.value : [];
    });
    const citation = [...new Set(citations), `Sourcebook ${edition.dataset.edition}`].join("\n");
    return [{ address, formula, citation }];
  });
}
