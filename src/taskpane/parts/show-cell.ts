import { isShown, type CallContext } from "../../core/show/cell";
import { showSigned } from "../../core/show/display";
import { isError, type CellValue } from "../../formula/cell-value";

/** A cell of a result as a small table shows it: "> $280M". */
export function showCell({ edition, language }: CallContext, cell: CellValue): string {
  if (isError(cell)) return cell.error;
  if (isShown(cell)) return showSigned(edition, cell.answer, language);
  return typeof cell === "object" ? "" : String(cell);
}
