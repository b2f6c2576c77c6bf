import type { CallContext } from "../../core/show/cell";
import { showSigned } from "../../core/show/display";
import type { LaidCell } from "../../core/tables/table-layout";

/** A cell of a table as the pane shows it: "> $280M". */
export function laidCellText({ edition, language }: CallContext, cell: LaidCell | undefined): string {
  if (!cell || cell.kind === "empty") return "";
  return cell.kind === "number" ? showSigned(edition, cell.figure, language) : String(cell.text);
}
