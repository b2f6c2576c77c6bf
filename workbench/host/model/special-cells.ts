import { cellArea, mapArea, type Area } from "../area";
import { hostError } from "../protocol/host-error";
import type { Cell } from "../store/cell";
import type { SheetStore } from "../store/sheet-store";
import { lookUp } from "../../../src/core/look-up";

const TYPES: Record<string, (cell: Cell) => boolean> = {
  Formulas: (cell) => cell.formula !== undefined,
  Constants: (cell) => cell.formula === undefined && cell.result.type !== "Empty",
  Blanks: (cell) => cell.result.type === "Empty",
};

const VALUE_TYPES: Record<string, RegExp> = {
  Errors: /^Error$/,
  Logical: /^Boolean$/,
  Numbers: /^Double$/,
  Text: /^String$/,
};

/** Runs of cells in a row that are formulas, constants or blanks. */
export function findSpecialCells(store: SheetStore, area: Area, type: string, valueType = "All"): Area[] {
  const isMeant = lookUp(TYPES, type);
  if (!isMeant)
    throw hostError("ApiNotFound", `The emulated host does not know special cells of type ${type}.`);
  const hasType = lookUp(VALUE_TYPES, valueType) ?? /./;
  const places = mapArea(area, (row, column) => ({ row, column, cell: store.cell(row, column) })).flat();
  const found = places.filter(({ cell }) => isMeant(cell) && hasType.test(cell.result.type));
  return joinRuns(found.map(({ row, column }) => cellArea(row, column)));
}

function joinRuns(cells: Area[]): Area[] {
  const runs: Area[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const continues = last && last.row === cell.row && last.column + last.columns === cell.column;
    if (continues) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push(cell);
  }
  return runs;
}
