import { intersect, type Area } from "../area";
import { hostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { CellFormat } from "../store/cell-format";
import type { Axis } from "../store/sheet-store";
import { FormatProtection } from "./format-protection";
import type { Range } from "./range";
import { RangeBorders } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { changeFormat, readFormat } from "./uniform-format";

export class RangeFormat extends HostObject {
  readonly #ranges: readonly Range[];

  constructor(...ranges: Range[]) {
    super();
    this.#ranges = ranges;
  }

  get scalars(): readonly string[] {
    return [
      ...["columnWidth", "rowHeight", "wrapText", "horizontalAlignment", "verticalAlignment", "indentLevel"],
      ...["shrinkToFit", "textOrientation", "useStandardWidth", "useStandardHeight"],
    ];
  }

  get fill(): RangeFill {
    return new RangeFill(this.#ranges);
  }

  get font(): RangeFont {
    return new RangeFont(this.#ranges);
  }

  get borders(): RangeBorders {
    return new RangeBorders(this.#ranges);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.#ranges);
  }

  get columnWidth(): number | null {
    return this.#size("columns");
  }

  set columnWidth(points: number) {
    this.#resize("columns", points);
  }

  get rowHeight(): number | null {
    return this.#size("rows");
  }

  set rowHeight(points: number) {
    this.#resize("rows", points);
  }

  get useStandardWidth(): boolean {
    return this.columnWidth === 48;
  }

  get useStandardHeight(): boolean {
    return this.rowHeight === 15;
  }

  get shrinkToFit(): boolean {
    return false;
  }

  get textOrientation(): number {
    return 0;
  }

  get wrapText(): boolean | null {
    return readFormat(this.#ranges, "wrapText");
  }

  set wrapText(wrapText: boolean) {
    this.#change({ wrapText });
  }

  get horizontalAlignment(): string | null {
    return readFormat(this.#ranges, "horizontalAlignment");
  }

  set horizontalAlignment(horizontalAlignment: string) {
    this.#change({ horizontalAlignment });
  }

  get verticalAlignment(): string | null {
    return readFormat(this.#ranges, "verticalAlignment");
  }

  set verticalAlignment(verticalAlignment: string) {
    this.#change({ verticalAlignment });
  }

  get indentLevel(): number | null {
    return readFormat(this.#ranges, "indentLevel");
  }

  set indentLevel(indentLevel: number) {
    this.#change({ indentLevel });
  }

  autofitColumns(): void {
    this.#autofit("columns");
  }

  autofitRows(): void {
    this.#autofit("rows");
  }

  #change(format: Partial<CellFormat>): void {
    changeFormat(this.#ranges, format);
  }

  #size(axis: Axis): number | null {
    const sizes = this.#ranges.flatMap(({ sheet, area }) => {
      const { from, count } = linesOf(area, axis);
      return Array.from({ length: count }, (_, at) => sheet.store.lines[axis].size(from + at));
    });
    const [first = null] = sizes;
    return sizes.every((size) => size === first) ? first : null;
  }

  #resize(axis: Axis, points: number): void {
    if (typeof points !== "number" || points < 0) throw hostError("InvalidArgument");
    for (const range of this.#ranges) {
      range.sheet.demandFormattable(range.area);
      const { from, count } = linesOf(range.area, axis);
      range.sheet.store.lines[axis].setSize(from, count, points);
    }
  }

  #autofit(axis: Axis): void {
    for (const range of this.#ranges) {
      range.sheet.demandFormattable(range.area);
      const used = range.sheet.store.usedArea(false);
      const filled = used && intersect(used, range.area);
      if (!filled) continue;
      const { from, count } = linesOf(filled, axis);
      range.sheet.store.lines[axis].autofit(from, count);
    }
  }
}

/** More rows than this are never asked for one by one: the first stand for all. */
const MOST_LINES = 20_000;

function linesOf(area: Area, axis: Axis): { from: number; count: number } {
  const [from, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  return { from, count: Math.min(count, MOST_LINES) };
}
