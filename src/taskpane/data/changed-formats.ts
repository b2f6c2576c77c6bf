import { isShown, type CallContext } from "../../core/show/cell";
import type { CellFormats, ScannedCell } from "../../excel/workbook";
import { isError } from "../../formula/cell-value";
import { workOut } from "../../formula/work-out";

/** The number formats that formulas brought along and that another edition says otherwise: "> " that is no more. */
export function changedFormats(
  before: CallContext,
  after: CallContext,
  cells: readonly ScannedCell[],
): CellFormats[] {
  return cells.flatMap((cell) => {
    const [old, next] = [formatsOf(before, cell), formatsOf(after, cell)];
    const isSame = old.every((row, at) => row.every((format, across) => format === next[at]?.[across]));
    return isSame ? [] : [{ address: cell.address, before: old, after: next }];
  });
}

const formatsOf = (context: CallContext, { formula, references }: ScannedCell): string[][] =>
  workOut(formula, context, references).values.map((row) =>
    row.map((cell) => (!isError(cell) && isShown(cell as never) ? (cell as { format: string }).format : "")),
  );
