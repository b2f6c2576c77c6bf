import type { Area } from "../area";
import type { Shift } from "../shift";
import type { CellFormat } from "./cell-format";
import type { Lines } from "./sheet-store";

interface Line {
  size?: number;
  hidden?: boolean;
  format?: Partial<CellFormat>;
}

/** The rows of a sheet, or its columns: sizes, hiding, formats of whole ones. */
export class MemoryBand implements Lines {
  #lines = new Map<number, Line>();

  constructor(
    private readonly defaultSize: number,
    /** The size at which all in a line can be seen; `undefined` for an empty one. */
    private readonly fit: (index: number) => number | undefined,
  ) {}

  size(index: number): number {
    return this.#lines.get(index)?.size ?? this.defaultSize;
  }

  setSize(from: number, count: number, size: number): void {
    this.#change(from, count, { size });
  }

  autofit(from: number, count: number): void {
    for (let index = from; index < from + count; index++) {
      const size = this.fit(index);
      if (size !== undefined) this.setSize(index, 1, size);
    }
  }

  isHidden(index: number): boolean {
    return this.#lines.get(index)?.hidden ?? false;
  }

  setHidden(from: number, count: number, hidden: boolean): void {
    this.#change(from, count, { hidden });
  }

  format(index: number): Partial<CellFormat> | undefined {
    return this.#lines.get(index)?.format;
  }

  addFormat(area: Area, format: Partial<CellFormat>): void {
    const { from, count } = rangeOf(area);
    for (let index = from; index < from + count; index++) {
      this.#change(index, 1, { format: { ...this.format(index), ...format } });
    }
  }

  clearFormat(area: Area): void {
    const { from, count } = rangeOf(area);
    this.#change(from, count, { format: undefined });
  }

  /** Only whole rows and columns take their sizes along. */
  shift({ kind, area, axis }: Shift): void {
    const isWhole = axis === "rows" ? area.columns >= 16_384 : area.rows >= 1_048_576;
    if (!isWhole) return;
    const [from, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    const kept = [...this.#lines].filter(([at]) => kind === "insert" || at < from || at >= from + count);
    const step = kind === "insert" ? count : -count;
    this.#lines = new Map(kept.map(([at, line]) => [at >= from ? at + step : at, line]));
  }

  #change(from: number, count: number, change: Line): void {
    for (let index = from; index < from + count; index++) {
      this.#lines.set(index, { ...this.#lines.get(index), ...change });
    }
  }
}

/** The lines of an area that is long in the other direction. */
const rangeOf = (area: Area) =>
  area.rows >= area.columns
    ? { from: area.column, count: area.columns }
    : { from: area.row, count: area.rows };
