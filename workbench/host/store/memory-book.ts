import { cellArea, WHOLE_SHEET, type Area } from "../area";
import { shiftFormula } from "../shift-formula";
import type { Shift } from "../shift";
import {
  StoreListeners,
  type BookStore,
  type SheetInfo,
  type StoreListener,
  type Visibility,
} from "./book-store";
import { Calculation, knowNoFunction, type CalculateFormula } from "./calculation";
import { MemorySheet } from "./memory-sheet";

interface MemorySheetInfo extends SheetInfo {
  readonly store: MemorySheet;
}

let lastSheet = 0;
const nextId = (): string => `{${String(++lastSheet).padStart(8, "0")}-0001-0000-0000-000000000000}`;

/** A workbook in memory, with one empty sheet to begin with. */
export class MemoryBook implements BookStore {
  sheets: readonly MemorySheetInfo[] = [];
  activeSheet = "";
  selection: readonly Area[] = [cellArea(0, 0)];
  readonly #listeners = new StoreListeners();
  #selections = new Map<string, readonly Area[]>();
  #calculation: Calculation;
  #running: Promise<void> | undefined;

  constructor(calculate: CalculateFormula = knowNoFunction) {
    this.#calculation = new Calculation(calculate, {
      nameOf: (sheet) => this.#infoOf(sheet).name,
      find: (name) => this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.store,
    });
    this.addSheet("Sheet1");
    this.activeSheet = this.sheets[0]?.id ?? "";
  }

  listen(listener: Partial<StoreListener>): void {
    this.#listeners.add(listener);
  }

  addSheet(name: string): void {
    const id = nextId();
    const store = new MemorySheet({
      written: (area) => this.#written(id, store, area),
      shifted: (shift) => this.#shifted(id, store, shift),
    });
    const sheet: MemorySheetInfo = { id, name, visibility: "Visible", store };
    this.sheets = [...this.sheets, sheet];
    this.#listeners.tell("sheetAdded", sheet, this.sheets.length - 1);
  }

  removeSheet(id: string): void {
    const position = this.sheets.findIndex((sheet) => sheet.id === id);
    const removed = this.sheets[position];
    if (removed) this.#calculation.forget(removed.store);
    this.sheets = this.sheets.filter((sheet) => sheet.id !== id);
    this.#listeners.tell("sheetRemoved", id);
    if (id === this.activeSheet) this.activateSheet(this.sheets[Math.max(0, position - 1)]?.id ?? "");
  }

  renameSheet(id: string, name: string): void {
    this.#change(id, { name });
    this.#listeners.tell("sheetRenamed", id, name);
  }

  moveSheet(id: string, position: number): void {
    const sheets = this.sheets.filter((sheet) => sheet.id !== id);
    const moved = this.sheets.filter((sheet) => sheet.id === id);
    this.sheets = [...sheets.slice(0, position), ...moved, ...sheets.slice(position)];
    this.#listeners.tell("sheetMoved", id, position);
  }

  setVisibility(id: string, visibility: Visibility): void {
    this.#change(id, { visibility });
    this.#listeners.tell("visibilityChanged", id, visibility);
  }

  activateSheet(id: string): void {
    if (id === this.activeSheet) return;
    this.#selections.set(this.activeSheet, this.selection);
    this.activeSheet = id;
    this.selection = this.#selections.get(id) ?? [cellArea(0, 0)];
    this.#listeners.tell("sheetActivated", id);
  }

  select(...areas: Area[]): void {
    this.selection = areas;
    this.#listeners.tell("selectionChanged", this.activeSheet, areas);
  }

  /** Names mean nothing to the calculation in memory. */
  defineName(): void {}

  settle(): Promise<void> | undefined {
    if (!this.#calculation.isWaiting) return this.#running;
    this.#running = this.#calculation.run().then(() => {
      this.#running = undefined;
      this.#listeners.tell("calculated");
    });
    return this.#running;
  }

  calculate(): void {
    for (const { store } of this.sheets) {
      for (const place of store.formulasIn(WHOLE_SHEET)) this.#calculation.add(store, place);
    }
  }

  #written(id: string, store: MemorySheet, area: Area): void {
    for (const place of store.formulasIn(area)) this.#calculation.add(store, place);
    this.#listeners.tell("cellsChanged", id, area);
  }

  #shifted(id: string, shifted: MemorySheet, shift: Shift): void {
    const { name } = this.#infoOf(shifted);
    for (const { store } of this.sheets) {
      store.rewriteFormulas((formula) =>
        shiftFormula(formula, shift, { sheet: name, isOwn: store === shifted }),
      );
    }
    this.calculate();
    this.#listeners.tell("shifted", id, shift);
  }

  #infoOf(store: MemorySheet): MemorySheetInfo {
    const found = this.sheets.find((sheet) => sheet.store === store);
    if (!found) throw new Error("This sheet is not part of the workbook.");
    return found;
  }

  #change(id: string, change: Partial<SheetInfo>): void {
    this.sheets = this.sheets.map((sheet) =>
      sheet.id === id ? { ...sheet, ...change, store: sheet.store } : sheet,
    );
  }
}
