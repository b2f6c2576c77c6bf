import { areaBetween, cellArea, intersect, lastColumn, lastRow, mapArea, type Area } from "../host/area";
import { shiftArea, type Shift } from "../host/shift";
import { shiftFormula } from "../host/shift-formula";
import type { CellContent } from "../host/store/cell";
import type { UniverSheet } from "./univer-sheet";

export interface NamedSheet {
  readonly name: string;
  readonly store: UniverSheet;
}

/** Makes room among cells, or closes it, by moving what lies beyond; all formulas follow. */
export function moveCells(sheets: readonly NamedSheet[], moving: NamedSheet, shift: Shift): void {
  const { store } = moving;
  const pushed = findPushed(store.usedArea(false), shift);
  const kept = pushed && findKept(pushed, shift);
  const contents = kept && mapArea(kept, (row, column) => contentOf(store, row, column));
  const formats = kept && mapArea(kept, (row, column) => store.ownFormat(row, column));
  const place = kept && shiftArea(kept, { ...shift, area: coverWith(shift, kept) });
  if (pushed) {
    store.clear(pushed, "contents");
    store.clear(pushed, "formats");
  }
  if (place && contents && formats) {
    store.write(place, contents);
    store.setFormats(place, formats);
  }
  for (const sheet of sheets) rewriteFormulas(sheet, moving, shift);
}

/** All that moves, without what is deleted. */
function findKept(pushed: Area, { kind, area, axis }: Shift): Area | undefined {
  if (kind === "insert") return pushed;
  const first = axis === "rows" ? lastRow(area) + 1 : lastColumn(area) + 1;
  return axis === "rows"
    ? intersect(pushed, areaBetween(first, 0, Math.max(first, lastRow(pushed)), lastColumn(pushed)))
    : intersect(pushed, areaBetween(0, first, lastRow(pushed), Math.max(first, lastColumn(pushed))));
}

/** The place of the shift, as wide as what moves. */
const coverWith = ({ area, axis }: Shift, kept: Area): Area =>
  axis === "rows"
    ? { ...area, column: kept.column, columns: kept.columns }
    : { ...area, row: kept.row, rows: kept.rows };

/** What is at the shift and beyond, as far as anything stands there. */
function findPushed(used: Area | undefined, { area, axis }: Shift): Area | undefined {
  if (!used) return undefined;
  const reach =
    axis === "rows"
      ? areaBetween(area.row, area.column, Math.max(lastRow(used), area.row), lastColumn(area))
      : areaBetween(area.row, area.column, lastRow(area), Math.max(lastColumn(used), area.column));
  return intersect(reach, used);
}

/** What a formula fills comes back of itself. */
function contentOf(store: UniverSheet, row: number, column: number): CellContent | undefined {
  const { formula, result } = store.cell(row, column);
  if (formula !== undefined) return { formula };
  return store.spillAnchor(row, column) ? undefined : { value: result.value };
}

function rewriteFormulas({ store }: NamedSheet, moving: NamedSheet, shift: Shift): void {
  for (const { row, column } of store.formulaCells) {
    const { formula = "" } = store.cell(row, column);
    const shifted = shiftFormula(formula, shift, { sheet: moving.name, isOwn: store === moving.store });
    if (shifted !== formula) store.write(cellArea(row, column), [[{ formula: shifted }]]);
  }
}
