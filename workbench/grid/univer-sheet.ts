import type { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand, type FormulaDataModel, type FWorksheet } from "@univerjs/preset-sheets-core";
import {
  boundingArea,
  cellArea,
  lastColumn,
  lastRow,
  mapArea,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from "../host/area";
import type { Shift } from "../host/shift";
import { EMPTY, type Cell, type CellContent } from "../host/store/cell";
import type { CellFormat, Hyperlink } from "../host/store/cell-format";
import type { Axis, ClearWhat, Frozen, Lines, Place, SheetStore } from "../host/store/sheet-store";
import { Attached } from "./attached";
import { readResult, writeContent } from "./cell-data";
import { clipToGrid, reachTo } from "./grid-bounds";
import { toCellMatrix } from "./to-cell-matrix";
import { toRange } from "./to-range";
import { UniverColumns } from "./univer-columns";
import { UniverFormats } from "./univer-formats";
import { UniverRows } from "./univer-rows";
import { UniverSpills } from "./univer-spills";

/** How formulas are spelled where the grid's engine is not as Excel. */
export interface FormulaSpelling {
  readonly toGrid: (formula: string, place: Place) => string;
  readonly fromGrid: (formula: string, place: Place) => string;
}

/** A sheet on the grid. */
export class UniverSheet implements SheetStore {
  readonly links = new Attached<Hyperlink>();
  readonly lines: Record<Axis, Lines>;
  readonly #formats: UniverFormats;
  readonly #spills: UniverSpills;

  constructor(
    private readonly sheet: FWorksheet,
    private readonly formulas: FormulaDataModel,
    private readonly commands: ICommandService,
    private readonly spelling: FormulaSpelling,
    /** Shifts part of the rows or columns, which the grid can do on the active sheet only. */
    private readonly moveCells: (shift: Shift) => void,
  ) {
    this.lines = { rows: new UniverRows(sheet), columns: new UniverColumns(sheet) };
    this.#formats = new UniverFormats(sheet, commands);
    this.#spills = new UniverSpills(formulas, this.#book, sheet.getSheetId());
  }

  get #book(): string {
    return this.sheet.getSheet().getUnitId();
  }

  cell(row: number, column: number): Cell {
    const result = readResult(
      this.#spills.dataAt(row, column) ?? this.sheet.getSheet().getCellRaw(row, column),
    );
    const formula = this.formulas.getFormulaStringByCell(row, column, this.sheet.getSheetId(), this.#book);
    return formula ? { result, formula: this.spelling.fromGrid(formula, { row, column }) } : { result };
  }

  write(area: Area, contents: (CellContent | undefined)[][]): void {
    reachTo(this.sheet, area);
    const cells = mapArea(area, (row, column) => {
      const content = contents[row - area.row]?.[column - area.column];
      return content && writeContent(this.#spell(content, { row, column }));
    });
    this.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.#book,
      subUnitId: this.sheet.getSheetId(),
      range: toRange(area),
      value: toCellMatrix(area, cells),
    });
  }

  #spell(content: CellContent, place: Place): CellContent {
    const { formula } = content;
    return formula === undefined ? content : { ...content, formula: this.spelling.toGrid(formula, place) };
  }

  clear(area: Area, what: ClearWhat): void {
    if (what === "links") return this.links.clear(area);
    if (what === "formats") this.#formats.clear(area);
    const onGrid = clipToGrid(this.sheet, area);
    if (!onGrid) return;
    const range = this.sheet.getRange(toRange(onGrid));
    if (what === "contents") range.clearContent();
    else range.clearFormat();
  }

  format(row: number, column: number): CellFormat {
    return this.#formats.of(row, column);
  }

  ownFormat(row: number, column: number): Partial<CellFormat> {
    return this.#formats.own(row, column);
  }

  setFormat(area: Area, format: Partial<CellFormat>): void {
    this.#formats.set(area, format, () => this.usedArea(false));
  }

  setFormats(area: Area, formats: (Partial<CellFormat> | undefined)[][]): void {
    this.#formats.setEach(area, formats);
  }

  link(row: number, column: number): Hyperlink | undefined {
    return this.links.get(row, column);
  }

  setLink(area: Area, link: Hyperlink | undefined): void {
    mapArea(area, (row, column) => this.links.set(row, column, link));
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    const add = (row: number, column: number) => {
      used = used ? boundingArea(used, cellArea(row, column)) : cellArea(row, column);
    };
    this.sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, data) => {
        const isFilled = readResult(data) !== EMPTY || Boolean(data?.f) || Boolean(data?.si);
        if (isFilled || (!valuesOnly && data?.s)) add(row, column);
      });
    for (const area of this.#spills.areas) {
      add(area.row, area.column);
      add(lastRow(area), lastColumn(area));
    }
    return used;
  }

  spillArea(row: number, column: number): Area | undefined {
    return this.#spills.areaOf(row, column);
  }

  spillAnchor(row: number, column: number): Place | undefined {
    return this.#spills.anchorOf(row, column);
  }

  shift(shift: Shift): void {
    const { kind, area, axis } = shift;
    reachTo(this.sheet, cellArea(area.row, area.column));
    const isWhole = axis === "rows" ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
    if (!isWhole) this.moveCells(shift);
    else if (axis === "rows") {
      if (kind === "insert") this.sheet.insertRows(area.row, area.rows);
      else this.sheet.deleteRows(area.row, area.rows);
    } else if (kind === "insert") this.sheet.insertColumns(area.column, area.columns);
    else this.sheet.deleteColumns(area.column, area.columns);
  }

  /** The cells that have a formula. */
  get formulaCells(): Place[] {
    const places: Place[] = [];
    this.sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, data) => {
        if (data?.f || data?.si) places.push({ row, column });
      });
    return places;
  }

  /** The grid has shifted its cells, on whoever's demand. */
  follow(shift: Shift): void {
    this.links.follow(shift);
    this.#formats.follow(shift);
  }

  get frozen(): Frozen {
    const { ySplit, xSplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set frozen({ rows, columns }: Frozen) {
    if (rows === 0 && columns === 0) this.sheet.cancelFreeze();
    else
      this.sheet.setFreeze({
        startRow: rows || -1,
        startColumn: columns || -1,
        ySplit: rows,
        xSplit: columns,
      });
  }
}
