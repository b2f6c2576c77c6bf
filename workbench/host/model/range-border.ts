import { HostObject } from "../protocol/host-object";
import { lastColumn, lastRow, type Area } from "../area";
import type { Border } from "../store/cell-format";
import type { Range } from "./range";
import { readColor } from "./read-color";

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type Side = (typeof SIDES)[number];

type CellSide = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** The cells that a border of a range belongs to, and the side of theirs on which it is. */
const CELLS: Record<Side, (area: Area) => [Area, CellSide]> = {
  EdgeTop: (area) => [{ ...area, rows: 1 }, "borderTop"],
  EdgeBottom: (area) => [{ ...area, row: lastRow(area), rows: 1 }, "borderBottom"],
  EdgeLeft: (area) => [{ ...area, columns: 1 }, "borderLeft"],
  EdgeRight: (area) => [{ ...area, column: lastColumn(area), columns: 1 }, "borderRight"],
  InsideVertical: (area) => [{ ...area, columns: area.columns - 1 }, "borderRight"],
  InsideHorizontal: (area) => [{ ...area, rows: area.rows - 1 }, "borderBottom"],
};

const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin" };

export class RangeBorder extends HostObject {
  constructor(
    private readonly ranges: readonly Range[],
    readonly sideIndex: Side,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return ["sideIndex", "style", "color", "weight"];
  }

  get style(): string {
    return this.#border.style;
  }

  set style(style: string) {
    this.#change({ style });
  }

  get color(): string {
    return this.#border.color;
  }

  set color(color: string) {
    this.#change({ color: readColor(color) });
  }

  get weight(): string {
    return this.#border.weight;
  }

  set weight(weight: string) {
    this.#change({ weight });
  }

  get #border(): Border {
    const [range] = this.ranges;
    if (!range) return NO_BORDER;
    const [{ row, column }, side] = CELLS[this.sideIndex](range.area);
    return range.sheet.store.format(row, column)[side] ?? NO_BORDER;
  }

  /** A colour or weight alone makes a line, as in Excel. */
  #change(change: Partial<Border>): void {
    const { style, ...border } = this.#border;
    const line = { style: style === "None" ? "Continuous" : style, ...border, ...change };
    for (const { sheet, area } of this.ranges) {
      sheet.demandFormattable(area);
      const [cells, side] = CELLS[this.sideIndex](area);
      if (cells.rows > 0 && cells.columns > 0) sheet.store.setFormat(cells, { [side]: line });
    }
  }
}
