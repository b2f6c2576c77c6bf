import { cellArea, contains, type Area } from "../host/area";
import { shiftArea, type Shift } from "../host/shift";

/** Things that belong to cells and that the grid itself does not keep: links, locks. */
export class Attached<T> {
  #things = new Map<string, { area: Area; thing: T }>();

  get(row: number, column: number): T | undefined {
    return this.#things.get(`${row},${column}`)?.thing;
  }

  /** `undefined` takes it away. */
  set(row: number, column: number, thing: T | undefined): void {
    const key = `${row},${column}`;
    if (thing === undefined) this.#things.delete(key);
    else this.#things.set(key, { area: cellArea(row, column), thing });
  }

  clear(area: Area): void {
    for (const [key, { area: cell }] of this.#things) if (contains(area, cell)) this.#things.delete(key);
  }

  follow(shift: Shift): void {
    const things = [...this.#things.values()];
    this.#things.clear();
    for (const { area, thing } of things) {
      const moved = shiftArea(area, shift);
      if (moved) this.set(moved.row, moved.column, thing);
    }
  }
}
