import type { ICommandService, IStyleData } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand, type FWorksheet } from "@univerjs/preset-sheets-core";
import { areaBetween, intersect, mapArea, MAX_COLUMNS, MAX_ROWS, type Area } from "../host/area";
import type { Shift } from "../host/shift";
import { DEFAULT_FORMAT, type CellFormat } from "../host/store/cell-format";
import { Attached } from "./attached";
import { readStyle, writeStyle } from "./cell-style";
import { clipToGrid, reachTo } from "./grid-bounds";
import { toCellMatrix } from "./to-cell-matrix";

/** What the grid does not know of formats. */
type Extras = Partial<Pick<CellFormat, "locked" | "style">>;

/** The formats of a sheet's cells. */
export class UniverFormats {
  readonly #extras = new Attached<Extras>();

  constructor(
    private readonly sheet: FWorksheet,
    private readonly commands: ICommandService,
  ) {}

  of(row: number, column: number): CellFormat {
    const format = readStyle(this.sheet.getSheet().getComposedCellStyle(row, column));
    return { ...DEFAULT_FORMAT, ...format, ...this.#extras.get(row, column) };
  }

  own(row: number, column: number): Partial<CellFormat> {
    const format = readStyle(this.sheet.getRange(row, column).getCellStyleData("cell"));
    return { ...format, ...this.#extras.get(row, column) };
  }

  clear(area: Area): void {
    this.#extras.clear(area);
  }

  follow(shift: Shift): void {
    this.#extras.follow(shift);
  }

  set(area: Area, format: Partial<CellFormat>, findUsed: () => Area | undefined): void {
    if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) this.#setColumns(area, format, findUsed());
    else this.#setAll(clipToGrid(this.sheet, area), format);
  }

  #setAll(area: Area | undefined, format: Partial<CellFormat>): void {
    const formats = area && mapArea(area, () => format);
    if (formats) this.setEach(area, formats);
  }

  setEach(area: Area, formats: (Partial<CellFormat> | undefined)[][]): void {
    reachTo(this.sheet, area);
    this.#putStyles(area, formats);
    formats.forEach((line, down) =>
      line.forEach((format, right) => this.#putExtras(area.row + down, area.column + right, format)),
    );
  }

  /** Said to come from the command for styles; otherwise the grid takes formulas away where there is only a style. */
  #putStyles(area: Area, formats: (Partial<CellFormat> | undefined)[][]): void {
    const cells = formats.map((line) => line.map((format) => (format ? { s: writeStyle(format) } : {})));
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: this.sheet.getSheet().getUnitId(),
      subUnitId: this.sheet.getSheetId(),
      trigger: SetStyleCommand.id,
      cellValue: toCellMatrix(area, cells),
    });
  }

  #putExtras(row: number, column: number, { locked, style }: Partial<CellFormat> = {}): void {
    if (locked === undefined && style === undefined) return;
    this.#extras.set(row, column, {
      ...this.#extras.get(row, column),
      ...(locked !== undefined && { locked }),
      ...(style !== undefined && { style }),
    });
  }

  /** Whole columns have a style of their own, for the cells where nothing is yet. */
  #setColumns(area: Area, format: Partial<CellFormat>, used: Area | undefined): void {
    const { column, columns } = area;
    reachTo(this.sheet, areaBetween(0, column, 0, column + columns - 1));
    const added = writeStyle(format);
    for (let at = column; at < column + columns; at++) {
      const style = this.sheet.getColumnDefaultStyle(at, false);
      this.sheet.setColumnDefaultStyle(at, { ...(style as IStyleData | null), ...added });
    }
    this.#setAll(used && intersect(used, area), format);
  }
}
