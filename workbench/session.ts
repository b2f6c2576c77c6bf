import { AddInFrame } from "./frame/add-in-frame";
import { startHidden } from "./frame/start-hidden";
import { FrameTheme } from "./frame/tell-theme";
import { hasCardIcon, isOnCardIcon } from "./grid/card-icon";
import { CommentDrawer } from "./grid/draw-comments";
import { ChartDrawer } from "./grid/draw-charts";
import { FALLBACK_FONTS } from "./grid/cell-style";
import { createUniver, type GridComponent } from "./grid/create-univer";
import { drawSheets } from "./grid/draw-sheets";
import { TableDrawer } from "./grid/draw-tables";
import { FunctionAnswers } from "./grid/function-answers";
import { guardProtection } from "./grid/guard-protection";
import { locateCell } from "./grid/locate-cell";
import { registerFunctions } from "./grid/register-functions";
import { showAnswers } from "./grid/show-answers";
import { SHEET_SIZES, UniverBook } from "./grid/univer-book";
import type { SelectedCell } from "./selected-cell";
import { cellArea, intersect, type Area } from "./host/area";
import { ExcelHost } from "./host/excel-host";
import type { FunctionsMetadata } from "./host/functions/metadata";
import type { Manifest } from "./manifest/manifest";
import type { Query } from "./query";

export interface SessionParts {
  readonly container: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly manifest: Manifest;
  readonly metadata: FunctionsMetadata;
  readonly query: Query;
}

/** One run of the workbench: the grid, the emulated host over it, and the add-in in its frame. */
export class Session {
  readonly grid: GridComponent;
  readonly book: UniverBook;
  readonly host: ExcelHost;
  readonly answers: FunctionAnswers;
  readonly addIn: AddInFrame;
  readonly frameTheme: FrameTheme;
  readonly #tables: TableDrawer;
  readonly #comments: CommentDrawer;
  readonly #charts: ChartDrawer;
  readonly #listeners = new Set<() => void>();

  readonly #container: HTMLElement;

  constructor({ container, frame, manifest, metadata, query }: SessionParts) {
    this.#container = container;
    this.grid = createUniver(container, query);
    const grid = this.grid.api.createWorkbook(BLANK_BOOK);
    this.book = new UniverBook(this.grid);
    this.host = new ExcelHost({ store: this.book, language: query.language, profile: query.profile });
    this.answers = new FunctionAnswers(this.host.customFunctions, this.book.calculation);
    this.book.calculate = () => this.recalculate();
    this.book.findTable = (sheet, { row, column }) => this.#nameOfTable(sheet, row, column);
    registerFunctions(this.grid, metadata, {
      namespace: manifest.namespace,
      nameOfSheet: (id) => this.book.sheets.find((sheet) => sheet.id === id)?.name ?? "",
      find: (fn, args, asker) => this.answers.find(fn, args, asker),
    });
    showAnswers(this.grid, query.language);
    guardProtection(this.grid, this.host);
    this.#tables = new TableDrawer(this.grid, this.host.workbook);
    this.#comments = new CommentDrawer(grid, this.host.workbook);
    this.#charts = new ChartDrawer(this.grid, this.host.workbook);
    this.book.listen({
      selectionChanged: () => this.#tell(),
      sheetActivated: () => this.#drawSoon(),
      shifted: () => this.draw(),
    });
    this.grid.api.addEvent(this.grid.api.Event.Scroll, () => this.#tell());
    this.host.afterBatch(() => this.draw());
    this.book.calculation.listen(() => this.draw());
    this.host.isBusy = () => grid.isCellEditing();
    this.frameTheme = new FrameTheme(frame);
    this.frameTheme.set(query.isDark);
    this.#charts.setDark(query.isDark);
    const show = query.profile.paneStartsHidden ? startHidden(frame) : () => undefined;
    this.addIn = new AddInFrame({
      frame,
      host: this.host,
      language: query.language,
      onListening: () => this.#showPane(show),
      onAnswered: () => this.#tell(),
    });
  }

  /** Called after everything that may have changed what is to be seen. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Office's own event is all that the page hears of it. */
  #showPane(show: () => void): void {
    show();
    if (this.host.isPaneVisible) this.host.tellPaneVisible(true);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  draw(): void {
    void this.#tables.draw();
    this.#comments.draw();
    this.#charts.draw();
    drawSheets(this.grid, this.host.workbook);
    this.#tell();
  }

  /** A sheet that has just been opened must be on the screen before things can be put over it. */
  #drawSoon(): void {
    setTimeout(() => this.draw(), 60);
  }

  /** The Office theme, of the grid and of the add-in. As in Excel, add-ins are not told: they see it when they look. */
  setDark(isDark: boolean): void {
    this.#charts.setDark(isDark);
    this.grid.api.toggleDarkMode(isDark);
    this.frameTheme.set(isDark);
  }

  /** The one selected cell, if it has a card or an error to explain. */
  selectedCell(): SelectedCell | undefined {
    const [area, ...others] = this.book.selection;
    if (!area || others.length > 0 || this.host.isBusy()) return undefined;
    const { address, text, sheet } = this.host.workbook.worksheets
      .getActiveWorksheet()
      .getCell(area.row, area.column);
    const { result } = sheet.store.cell(area.row, area.column);
    const rect = this.locate(area);
    if (!rect || area.rows * area.columns > 1 || !(result.dataType ?? result.message)) return undefined;
    return {
      address,
      text: text?.[0]?.[0] ?? "",
      result,
      rect,
      grid: this.#container.getBoundingClientRect(),
    };
  }

  /** Tells of presses on the icon of a cell, which the grid hears as well. */
  onCardIcon(listener: (cell: SelectedCell) => void): () => void {
    const controller = new AbortController();
    const press = (point: MouseEvent) => {
      const cell = this.selectedCell();
      if (cell && hasCardIcon(cell.result) && isOnCardIcon(cell.rect, point)) listener(cell);
    };
    this.#container.addEventListener("click", press, { capture: true, signal: controller.signal });
    return () => controller.abort();
  }

  /** Where the first cell of an area of the open sheet is on the page. */
  locate({ row, column }: Area): DOMRect | undefined {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    return sheet && locateCell(sheet, this.#container, row, column);
  }

  /** Ctrl+Alt+F9: every function is asked again. */
  recalculate(): void {
    this.answers.forget();
    this.book.calculation.recalculate();
  }

  /** Resolves when all is calculated and drawn. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const waiting = [this.answers.settle(), this.book.settle()].filter((busy) => busy !== undefined);
      if (waiting.length) quiet = -1;
      await Promise.all(waiting);
    }
  }

  #nameOfTable(sheet: string, row: number, column: number): string | undefined {
    const tables = this.host.workbook.tables.items.filter((table) => table.sheet.id === sheet);
    return tables.find(({ area }) => intersect(area, cellArea(row, column)))?.name;
  }
}

const BLANK_BOOK = {
  id: "book",
  name: "Book1",
  sheetOrder: ["sheet-1"],
  sheets: {
    "sheet-1": {
      id: "sheet-1",
      name: "Sheet1",
      ...SHEET_SIZES,
    },
  },
  defaultStyle: { ff: `Calibri${FALLBACK_FONTS}`, fs: 11 },
};
