import { MAX_COLUMNS, MAX_ROWS, type Area } from "../area";
import { PropertyBag } from "./property-bag";
import { shiftArea, type Shift } from "../shift";
import type { Range } from "./range";
import { RangeAreas } from "./range-areas";
import type { Worksheet } from "./worksheet";

class HeaderFooter extends PropertyBag {
  leftHeader = "";
  centerHeader = "";
  rightHeader = "";
  leftFooter = "";
  centerFooter = "";
  rightFooter = "";
}

class HeadersFooters extends PropertyBag {
  state = "Default";
  readonly defaultForAllPages = new HeaderFooter();
}

type Part = "area" | "rows" | "columns";

/** How the sheet is printed. */
export class PageLayout extends PropertyBag {
  orientation = "Portrait";
  paperSize = "A4";
  zoom: object = { scale: 100 };
  centerHorizontally = false;
  centerVertically = false;
  printGridlines = false;
  printHeadings = false;
  blackAndWhite = false;
  draftMode = false;
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  headerMargin = 21.6;
  footerMargin = 21.6;
  readonly headersFooters = new HeadersFooters();
  readonly #sheet: Worksheet;
  #parts: Partial<Record<Part, Area>> = {};

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  setPrintArea(range: Range | string): void {
    this.#parts.area = this.#areaOf(range);
  }

  getPrintAreaOrNullObject(): RangeAreas | undefined {
    const { area } = this.#parts;
    return area && new RangeAreas([this.#sheet.rangeAt(area)]);
  }

  setPrintTitleRows(range: Range | string): void {
    this.#parts.rows = { ...this.#areaOf(range), column: 0, columns: MAX_COLUMNS };
  }

  getPrintTitleRowsOrNullObject(): Range | undefined {
    const { rows } = this.#parts;
    return rows && this.#sheet.rangeAt(rows);
  }

  setPrintTitleColumns(range: Range | string): void {
    this.#parts.columns = { ...this.#areaOf(range), row: 0, rows: MAX_ROWS };
  }

  getPrintTitleColumnsOrNullObject(): Range | undefined {
    const { columns } = this.#parts;
    return columns && this.#sheet.rangeAt(columns);
  }

  setPrintMargins(_unit: string, margins: Record<string, number>): void {
    const { top, bottom, left, right } = margins;
    this.topMargin = top ?? this.topMargin;
    this.bottomMargin = bottom ?? this.bottomMargin;
    this.leftMargin = left ?? this.leftMargin;
    this.rightMargin = right ?? this.rightMargin;
  }

  follow(shift: Shift): void {
    const moved = Object.entries(this.#parts).map(([part, area]) => [part, shiftArea(area, shift)]);
    this.#parts = Object.fromEntries(moved) as Partial<Record<Part, Area>>;
  }

  #areaOf(range: Range | string): Area {
    return typeof range === "string" ? this.#sheet.getRange(range).area : range.area;
  }
}
