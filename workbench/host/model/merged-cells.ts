import { cellArea, intersect, mapArea, type Area } from "../area";
import { shiftArea, type Shift } from "../shift";
import { RangeAreas } from "./range-areas";
import type { Worksheet } from "./worksheet";

/** The merged cells of a sheet. Of each only the first keeps what is written. */
export class MergedCells {
  #areas: readonly Area[] = [];

  get areas(): readonly Area[] {
    return this.#areas;
  }

  add(area: Area): void {
    this.split(area);
    if (area.rows * area.columns > 1) this.#areas = [...this.#areas, area];
  }

  /** Whatever touches the area is single cells again. */
  split(area: Area): void {
    this.#areas = this.#areas.filter((merged) => !intersect(merged, area));
  }

  /** Whether another cell stands for this one. */
  isCovered(row: number, column: number): boolean {
    return this.#areas.some(
      (merged) =>
        intersect(merged, cellArea(row, column)) && (merged.row !== row || merged.column !== column),
    );
  }

  follow(shift: Shift): void {
    this.#areas = this.#areas.flatMap((area) => shiftArea(area, shift) ?? []);
  }

  /** Only those whose first cell is in the area are told of. oj#3611 */
  startingIn(area: Area): Area[] {
    return this.#areas.filter(({ row, column }) => intersect(area, cellArea(row, column)));
  }
}

/** `address` names the first cell of each only; `areas` have all of them. oj#1590 */
export class MergedAreas extends RangeAreas {
  readonly #firsts: RangeAreas;

  constructor(sheet: Worksheet, areas: readonly Area[]) {
    super(areas.map((area) => sheet.rangeAt(area)));
    this.#firsts = new RangeAreas(areas.map(({ row, column }) => sheet.rangeAt(cellArea(row, column))));
  }

  override get address(): string {
    return this.#firsts.address;
  }
}

/** A merged cell counts as formatted. */
export function mergeArea(sheet: Worksheet, area: Area): void {
  const { row, column } = area;
  const others = mapArea(area, cellArea)
    .flat()
    .filter((cell) => cell.row !== row || cell.column !== column);
  for (const cell of others) sheet.store.clear(cell, "contents");
  sheet.store.setFormat(area, {});
  sheet.merged.add(area);
}
