import { boundingArea, cellArea, type Area } from "../area";
import type { Shift } from "../shift";
import { EMPTY, resultOf, type Cell, type CellContent, type CellResult } from "./cell";
import { DEFAULT_FORMAT, type CellFormat, type Hyperlink } from "./cell-format";
import { MemoryBand } from "./memory-band";
import { MemoryCells } from "./memory-cells";
import type { Axis, ClearWhat, Frozen, Place, SheetStore } from "./sheet-store";

export interface SheetWatcher {
  written(area: Area): void;
  shifted(shift: Shift): void;
}

/** Areas larger than this are formatted as rows or columns, not cell by cell. */
const MANY_CELLS = 200_000;

const ROW_HEIGHT = 15;
const COLUMN_WIDTH = 48;

/** A sheet in memory. */
export class MemorySheet implements SheetStore {
  readonly #cells = new MemoryCells();
  readonly lines: Record<Axis, MemoryBand> = {
    rows: new MemoryBand(ROW_HEIGHT, () => ROW_HEIGHT),
    columns: new MemoryBand(COLUMN_WIDTH, (column) => this.#fitColumn(column)),
  };
  frozen: Frozen = { rows: 0, columns: 0 };

  constructor(private readonly watcher: SheetWatcher) {}

  cell(row: number, column: number): Cell {
    const { result = EMPTY, formula } = this.#cells.find(row, column) ?? {};
    return formula === undefined ? { result } : { result, formula };
  }

  write(area: Area, contents: (CellContent | undefined)[][]): void {
    contents.forEach((line, row) =>
      line.forEach((content, column) => content && this.#put(area.row + row, area.column + column, content)),
    );
    this.watcher.written(area);
  }

  #put(row: number, column: number, { formula, value, numberFormat }: CellContent): void {
    const cell = this.#cells.make(row, column);
    this.#cells.removeSpill(cell);
    if (cell.anchor) this.#blockSpill(cell.anchor);
    delete cell.formula;
    if (formula !== undefined) cell.formula = formula;
    cell.result = resultOf(value);
    const isGeneral = this.format(row, column).numberFormat === "General";
    if (numberFormat !== undefined && isGeneral) cell.format = { ...cell.format, numberFormat };
  }

  /** Puts down what a formula gave; cells beyond its own are filled when they are free. */
  putResults(anchor: Place, results: CellResult[][]): void {
    const cell = this.#cells.make(anchor.row, anchor.column);
    this.#cells.removeSpill(cell);
    const area = { ...anchor, rows: results.length, columns: results[0]?.length ?? 1 };
    if (!this.#cells.areFree(area, anchor)) {
      cell.result = { type: "Error", value: "#SPILL!" };
      return;
    }
    results.forEach((line, row) =>
      line.forEach((result, column) => {
        const filled = this.#cells.make(anchor.row + row, anchor.column + column);
        filled.result = result;
        if (filled !== cell) filled.anchor = { row: anchor.row, column: anchor.column };
      }),
    );
    if (area.rows * area.columns > 1) cell.spill = area;
  }

  /** Something was put where a formula had spilled: the formula must be calculated again, and finds no room. */
  #blockSpill({ row, column }: Place): void {
    const anchor = this.#cells.find(row, column);
    if (!anchor) return;
    this.#cells.removeSpill(anchor);
    this.watcher.written(cellArea(row, column));
  }

  clear(area: Area, what: ClearWhat): void {
    for (const cell of this.#cells.in(area)) {
      if (what === "formats") delete cell.format;
      else if (what === "links") delete cell.link;
      else {
        this.#cells.removeSpill(cell);
        delete cell.formula;
        if (!cell.anchor) cell.result = EMPTY;
      }
    }
    if (what === "formats") this.#bandOf(area)?.clearFormat(area);
    if (what === "contents") this.watcher.written(area);
  }

  format(row: number, column: number): CellFormat {
    return {
      ...DEFAULT_FORMAT,
      ...this.lines.columns.format(column),
      ...this.lines.rows.format(row),
      ...this.#cells.find(row, column)?.format,
    };
  }

  ownFormat(row: number, column: number): Partial<CellFormat> {
    return this.#cells.find(row, column)?.format ?? {};
  }

  setFormat(area: Area, format: Partial<CellFormat>): void {
    const band = this.#bandOf(area);
    band?.addFormat(area, format);
    const cells = band ? this.#cells.in(area) : this.#cells.makeAll(area);
    for (const cell of cells) cell.format = { ...cell.format, ...format };
  }

  setFormats(area: Area, formats: (Partial<CellFormat> | undefined)[][]): void {
    formats.forEach((line, row) =>
      line.forEach((format, column) => {
        if (format) this.setFormat(cellArea(area.row + row, area.column + column), format);
      }),
    );
  }

  link(row: number, column: number): Hyperlink | undefined {
    return this.#cells.find(row, column)?.link;
  }

  setLink(area: Area, link: Hyperlink | undefined): void {
    for (const cell of this.#cells.makeAll(area)) {
      if (link) cell.link = link;
      else delete cell.link;
    }
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    for (const { row, column, result = EMPTY, formula, format } of this.#cells.all) {
      const isUsed =
        formula !== undefined || result.type !== "Empty" || (!valuesOnly && format !== undefined);
      if (!isUsed) continue;
      used = used ? boundingArea(used, cellArea(row, column)) : cellArea(row, column);
    }
    return used;
  }

  spillArea(row: number, column: number): Area | undefined {
    return this.#cells.find(row, column)?.spill;
  }

  spillAnchor(row: number, column: number): Place | undefined {
    return this.#cells.find(row, column)?.anchor;
  }

  /** The cells of an area that have a formula. */
  formulasIn(area: Area): Place[] {
    return this.#cells.in(area).filter(({ formula }) => formula !== undefined);
  }

  /** Rewrites every formula: after a shift, or when a sheet or table gets another name. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const cell of this.#cells.all) {
      if (cell.formula !== undefined) cell.formula = rewrite(cell.formula);
    }
  }

  shift(shift: Shift): void {
    for (const cell of this.#cells.all) this.#cells.removeSpill(cell);
    this.#cells.shift(shift);
    this.lines[shift.axis].shift(shift);
    this.watcher.shifted(shift);
  }

  /** About 5 points a letter: near enough to see that it was asked for. */
  #fitColumn(column: number): number | undefined {
    const lengths = [...this.#cells.all]
      .filter((cell) => cell.column === column)
      .map(({ result = EMPTY }) => String(result.value).length);
    const longest = Math.max(0, ...lengths);
    return longest ? longest * 5 + 8 : undefined;
  }

  #bandOf(area: Area): MemoryBand | undefined {
    if (area.rows * area.columns <= MANY_CELLS) return undefined;
    return area.rows >= area.columns ? this.lines.columns : this.lines.rows;
  }
}
