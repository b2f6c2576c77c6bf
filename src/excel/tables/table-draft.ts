import type { CellFill } from "../cells/fill-cells";
import type { Place } from "../destination/place";
import type { TableRequest } from "../workbook";
import type { TableFrame } from "./table-frame";

/** A table on its way into a sheet. */
export interface TableDraft extends TableRequest {
  place: Place;
  frame: TableFrame;
  isNewSheet: boolean;
  /** Colours of the cells that it covers. */
  fills?: CellFill[];
}
