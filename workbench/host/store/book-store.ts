import type { Area } from "../area";
import type { Shift } from "../shift";
import type { SheetStore } from "./sheet-store";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly store: SheetStore;
}

/** What happens in the workbook, whoever caused it: the person at the grid or an add-in. */
export interface StoreListener {
  sheetAdded(sheet: SheetInfo, position: number): void;
  sheetRemoved(id: string): void;
  sheetRenamed(id: string, name: string): void;
  sheetMoved(id: string, position: number): void;
  sheetActivated(id: string): void;
  visibilityChanged(id: string, visibility: Visibility): void;
  selectionChanged(id: string, areas: readonly Area[]): void;
  cellsChanged(id: string, area: Area): void;
  shifted(id: string, shift: Shift): void;
  calculated(): void;
}

/** Hands an event to all who listen for it. */
export type Tell = <E extends keyof StoreListener>(
  event: E,
  ...details: Parameters<StoreListener[E]>
) => void;

export class StoreListeners {
  #listeners: Partial<StoreListener>[] = [];

  add(listener: Partial<StoreListener>): void {
    this.#listeners.push(listener);
  }

  readonly tell: Tell = (event, ...details) => {
    for (const listener of this.#listeners) {
      const hear = listener[event] as ((...args: unknown[]) => void) | undefined;
      hear?.call(listener, ...details);
    }
  };
}

/** The workbook under the host's objects: sheets, cells, selection, calculation. */
export interface BookStore {
  listen(listener: Partial<StoreListener>): void;
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: string;
  readonly selection: readonly Area[];

  addSheet(name: string): void;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  setVisibility(id: string, visibility: Visibility): void;
  activateSheet(id: string): void;
  /** Selects on the active sheet. */
  select(area: Area): void;
  /** A name for the formulas; `undefined` takes it away. */
  defineName(name: string, formula: string | undefined): void;

  /** Resolves when what was written has been calculated; `undefined` when nothing is waiting. */
  settle(): Promise<void> | undefined;
  /** Calculates every formula again. */
  calculate(): void;
}
