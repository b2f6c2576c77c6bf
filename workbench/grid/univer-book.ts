import { ICommandService } from "@univerjs/core";
import {
  FormulaDataModel,
  InsertSheetCommand,
  type FWorkbook,
  type FWorksheet,
} from "@univerjs/preset-sheets-core";
import { cellArea, type Area } from "../host/area";
import type { Shift } from "../host/shift";
import {
  StoreListeners,
  type BookStore,
  type SheetInfo,
  type StoreListener,
  type Visibility,
} from "../host/store/book-store";
import type { Place } from "../host/store/sheet-store";
import type { GridComponent } from "./create-univer";
import { GridCalculation } from "./grid-calculation";
import { moveCells, type NamedSheet } from "./move-cells";
import { fromGridFields, toGridFields } from "./fields";
import { fromGridReferences, toGridReferences } from "./structured-references";
import { revealCell } from "./reveal-cell";
import { toArea, toRange } from "./to-range";
import { UniverSheet } from "./univer-sheet";
import { watchUniver } from "./watch-univer";

export const SHEET_SIZES = { rowCount: 200, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 72 };

interface UniverSheetInfo extends SheetInfo {
  readonly store: UniverSheet;
}

/** The workbook on the grid. */
export class UniverBook implements BookStore {
  readonly calculation: GridCalculation;
  /** Told by the host, which knows the tables. */
  findTable: (sheet: string, place: Place) => string | undefined = () => undefined;
  readonly #book: FWorkbook;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #stores = new Map<string, UniverSheet>();
  readonly #veryHidden = new Set<string>();
  readonly #listeners = new StoreListeners();

  constructor({ univer, api }: GridComponent) {
    const injector = univer.__getInjector();
    const book = api.getActiveWorkbook();
    if (!book) throw new Error("The grid has no workbook.");
    this.#book = book;
    this.#commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    this.calculation = new GridCalculation(this.#commands);
    this.calculation.listen(() => this.#listeners.tell("calculated"));
    watchUniver(this.#commands, book.getId(), {
      tell: this.#listeners.tell,
      changed: () => this.calculation.markChanged(),
      shifted: (id, shift) => this.#shifted(id, shift),
      sheets: () => this.sheets,
    });
  }

  listen(listener: Partial<StoreListener>): void {
    this.#listeners.add(listener);
  }

  get id(): string {
    return this.#book.getId();
  }

  get sheets(): readonly UniverSheetInfo[] {
    return this.#book.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getSheetName(),
      visibility: this.#visibilityOf(sheet),
      store: this.#storeOf(sheet),
    }));
  }

  #visibilityOf(sheet: FWorksheet): Visibility {
    if (!sheet.isSheetHidden()) return "Visible";
    return this.#veryHidden.has(sheet.getSheetId()) ? "VeryHidden" : "Hidden";
  }

  #storeOf(sheet: FWorksheet): UniverSheet {
    const id = sheet.getSheetId();
    const known = this.#stores.get(id);
    if (known) return known;
    const find = (place: Place) => this.findTable(id, place);
    const spelling = {
      toGrid: (formula: string, place: Place) => toGridFields(toGridReferences(formula, place, find)),
      fromGrid: (formula: string, place: Place) => fromGridReferences(fromGridFields(formula), place, find),
    };
    const store = new UniverSheet(sheet, this.#formulas, this.#commands, spelling, (shift) =>
      this.#moveCells(id, shift),
    );
    this.#stores.set(id, store);
    return store;
  }

  get activeSheet(): string {
    return this.#book.getActiveSheet().getSheetId();
  }

  get selection(): readonly Area[] {
    const ranges = this.#book.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return ranges.length ? ranges.map((range) => toArea(range.getRange())) : [cellArea(0, 0)];
  }

  /** A new sheet comes last, and the one that is being looked at stays open. */
  addSheet(name: string): void {
    const { activeSheet } = this;
    const sheet = { name, ...SHEET_SIZES };
    this.#commands.syncExecuteCommand(InsertSheetCommand.id, {
      unitId: this.id,
      index: this.sheets.length,
      sheet,
    });
    this.activateSheet(activeSheet);
  }

  removeSheet(id: string): void {
    this.#book.deleteSheet(id);
  }

  renameSheet(id: string, name: string): void {
    this.#book.getSheetBySheetId(id)?.setName(name);
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.#book.getSheetBySheetId(id);
    if (sheet) this.#book.moveSheet(sheet, position);
  }

  setVisibility(id: string, visibility: Visibility): void {
    if (visibility === "VeryHidden") this.#veryHidden.add(id);
    else this.#veryHidden.delete(id);
    const sheet = this.#book.getSheetBySheetId(id);
    if (visibility === "Visible") sheet?.showSheet();
    else sheet?.hideSheet();
  }

  activateSheet(id: string): void {
    if (id !== this.activeSheet) this.#book.setActiveSheet(id);
  }

  select(area: Area): void {
    const sheet = this.#book.getActiveSheet();
    const [rows, columns] = [sheet.getMaxRows() - area.row, sheet.getMaxColumns() - area.column];
    const onGrid = { ...area, rows: Math.min(area.rows, rows), columns: Math.min(area.columns, columns) };
    sheet.getRange(toRange(onGrid)).activate();
    revealCell(sheet, area.row, area.column);
  }

  defineName(name: string, formula: string | undefined): void {
    const known = this.#book.getDefinedName(name);
    if (known) this.#book.deleteDefinedName(name);
    if (formula === undefined) return;
    try {
      this.#book.insertDefinedName(name, formula.replace(/^=/, ""));
    } catch (error) {
      // eslint-disable-next-line no-console -- Excel would take the name, and so does the host
      console.warn(`Formulas on the grid cannot use the name ${name}.`, error);
    }
  }

  settle(): Promise<void> | undefined {
    return this.calculation.settle();
  }

  /** Set by the functions, which forget their answers first. */
  calculate = (): void => this.calculation.recalculate();

  #moveCells(id: string, shift: Shift): void {
    const sheets: NamedSheet[] = [...this.sheets];
    const moving = this.sheets.find((sheet) => sheet.id === id);
    if (!moving) return;
    moveCells(sheets, moving, shift);
    this.#shifted(id, shift);
  }

  #shifted(id: string, shift: Shift): void {
    this.#stores.get(id)?.follow(shift);
    this.#listeners.tell("shifted", id, shift);
  }
}
