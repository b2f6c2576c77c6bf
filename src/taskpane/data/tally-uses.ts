import type { CallContext } from "../../core/show/cell";
import type { Figure } from "../../core/record";
import type { ScannedCell } from "../../excel/workbook";
import { numbersIn, workOut } from "../../formula/work-out";

/** A figure that the workbook rests on, and the cells that show it or are worked out from it. */
export interface FigureUse {
  figure: Figure;
  cells: string[];
}

/** Every figure behind the workbook's formulas, in the order of its cells. */
export function tallyUses(context: CallContext, cells: readonly ScannedCell[]): FigureUse[] {
  const uses = new Map<string, FigureUse>();
  for (const { address, formula, references } of cells)
    for (const { answer } of numbersIn(workOut(formula, context, references)))
      for (const figure of answer.figures) {
        const use = uses.get(figure.id) ?? { figure, cells: [] };
        if (!use.cells.includes(address)) use.cells.push(address);
        uses.set(figure.id, use);
      }
  return [...uses.values()];
}
