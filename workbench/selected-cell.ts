import type { CellResult } from "./host/store/cell";

export interface SelectedCell {
  readonly address: string;
  readonly text: string;
  readonly result: CellResult;
  readonly rect: DOMRect;
  /** Where the grid is on the page. */
  readonly grid: DOMRect;
}
