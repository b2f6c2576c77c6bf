import { mapArea } from "../area";
import { hostError, WRONG_DIMENSIONS } from "../protocol/host-error";
import type { CellContent, Scalar } from "../store/cell";
import type { CellFormat, Hyperlink } from "../store/cell-format";
import { formatResult, readInput } from "../store/number-format";
import { CELL_STYLES } from "./cell-styles";
import { fillColumns } from "./fill-columns";
import { fromLocalFormula, toLocalFormula } from "./local-formula";
import { RangePlace } from "./range-place";
import { lookUp } from "../../../src/core/look-up";

type Matrix<T> = T[][] | null;

/** What is in a range. Whole rows and columns have no readable contents, as in Excel. */
export abstract class RangeContents extends RangePlace {
  get scalars(): readonly string[] {
    return [
      ...super.scalars,
      ...["values", "formulas", "formulasLocal", "text", "valueTypes", "numberFormat", "numberFormatLocal"],
      ...["hyperlink", "hasSpill", "style"],
    ];
  }

  get values(): Matrix<unknown> {
    return this.#map((row, column) => this.#shown(row, column).value);
  }

  set values(values: unknown) {
    this.#write(values, (value, format) => readInput(value, format));
  }

  get formulas(): Matrix<unknown> {
    return this.#map(
      (row, column) => this.sheet.store.cell(row, column).formula ?? this.#shown(row, column).value,
    );
  }

  set formulas(formulas: unknown) {
    this.values = formulas;
  }

  get formulasLocal(): Matrix<unknown> {
    const { language } = this.sheet.book;
    return this.#map((row, column) => {
      const { formula } = this.sheet.store.cell(row, column);
      return formula === undefined ? this.#shown(row, column).value : toLocalFormula(formula, language);
    });
  }

  set formulasLocal(formulas: unknown) {
    const { language } = this.sheet.book;
    this.#write(formulas, (value, format) =>
      readInput(typeof value === "string" ? fromLocalFormula(value, language) : value, format),
    );
  }

  get text(): Matrix<string> {
    return this.#map((row, column) => {
      const { result } = this.sheet.store.cell(row, column);
      const { numberFormat } = this.sheet.store.format(row, column);
      const ownFormat = numberFormat === "General" ? result.dataType?.numberFormat : undefined;
      return formatResult(result, ownFormat ?? numberFormat, this.sheet.book.language);
    });
  }

  get valueTypes(): Matrix<string> {
    return this.#map((row, column) => this.#shown(row, column).type);
  }

  get numberFormat(): Matrix<string> {
    return this.#map((row, column) => this.sheet.store.format(row, column).numberFormat);
  }

  set numberFormat(formats: unknown) {
    this.sheet.demandFormattable(this.area);
    if (Array.isArray(formats)) {
      this.sheet.store.setFormats(
        this.area,
        this.#expand(formats).map((line) => line.map(readNumberFormat)),
      );
    } else {
      this.sheet.store.setFormat(this.area, { numberFormat: String(formats) });
    }
  }

  get numberFormatLocal(): Matrix<string> {
    return this.numberFormat;
  }

  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }

  get hyperlink(): Hyperlink | null {
    return this.sheet.store.link(this.area.row, this.area.column) ?? null;
  }

  set hyperlink(link: Hyperlink | null) {
    this.sheet.demandWritable(this.area);
    this.sheet.store.setLink(this.area, link ?? undefined);
    if (!link) return;
    const label =
      link.textToDisplay ?? (this.#isBlank ? (link.address ?? link.documentReference) : undefined);
    if (label !== undefined)
      this.sheet.store.write(
        this.area,
        mapArea(this.area, () => ({ value: label })),
      );
    this.sheet.store.setFormat(this.area, { fontColor: "#0563C1", fontUnderline: "Single" });
  }

  get #isBlank(): boolean {
    return this.#shown(this.area.row, this.area.column).type === "Empty";
  }

  get hasSpill(): boolean | null {
    const spills = mapArea(this.area, (row, column) => this.#isSpilled(row, column)).flat();
    return spills.every(Boolean) || (spills.some(Boolean) ? null : false);
  }

  #isSpilled(row: number, column: number): boolean {
    const { store } = this.sheet;
    return store.spillArea(row, column) !== undefined || store.spillAnchor(row, column) !== undefined;
  }

  get style(): string {
    return this.sheet.store.format(this.area.row, this.area.column).style;
  }

  set style(style: string) {
    const looks = lookUp(CELL_STYLES, style);
    if (!looks) throw hostError("InvalidArgument");
    this.sheet.demandFormattable(this.area);
    this.sheet.store.setFormat(this.area, { ...looks, style });
  }

  /** What the library asks before it sends more than 1,500 cells in pieces. */
  validateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw hostError("InvalidArgument", WRONG_DIMENSIONS);
  }

  #shown(row: number, column: number) {
    return this.sheet.store.cell(row, column).result;
  }

  #map<T>(read: (row: number, column: number) => T): Matrix<T> {
    return this.isEntireRow || this.isEntireColumn ? null : mapArea(this.area, read);
  }

  #write(input: unknown, readCell: (value: unknown, numberFormat: string) => CellContent): void {
    this.sheet.demandWritable(this.area);
    const contents = this.#expand(input).map((line, row) =>
      line.map((value, column) => {
        const place = [this.area.row + row, this.area.column + column] as const;
        if (value === null || value === undefined || this.sheet.merged.isCovered(...place)) return undefined;
        const { numberFormat } = this.sheet.store.format(...place);
        return readCell(value, numberFormat);
      }),
    );
    this.sheet.store.write(this.area, contents);
    const { row, column } = this.area;
    fillColumns(this.sheet, this.area, (at, across) => contents[at - row]?.[across - column] !== undefined);
  }

  /** One value stands for every cell; a matrix must have the range's shape. */
  #expand(input: unknown): unknown[][] {
    if (this.isEntireRow || this.isEntireColumn) throw hostError("InvalidArgument");
    if (!Array.isArray(input)) return mapArea(this.area, () => input);
    const fits = input.length === this.rowCount && input.every((line) => isLine(line, this.columnCount));
    if (!fits) throw hostError("InvalidArgument", WRONG_DIMENSIONS);
    return input as unknown[][];
  }
}

const isLine = (line: unknown, length: number): boolean => Array.isArray(line) && line.length === length;

const readNumberFormat = (format: unknown): Partial<CellFormat> | undefined =>
  format === null ? undefined : { numberFormat: `${format as Scalar}` };
