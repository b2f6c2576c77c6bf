import { countCells, type Area } from "../../formula/area";

/** Excel on the web takes and gives 5 MB at a time, formulas of 20,000 cells are about half of that. */
const MOST_CELLS = 20_000;

/** An area cut into bands of rows, each small enough for one request. */
export function sliceRows(area: Area, most: number = MOST_CELLS): Area[] {
  const rowsEach = Math.max(1, Math.floor(most / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rowsEach) }, (_, at) => ({
    ...area,
    row: area.row + at * rowsEach,
    rows: Math.min(rowsEach, area.rows - at * rowsEach),
  }));
}

/** Areas put together, in their order, as long as one request can carry them. */
export function gatherAreas<T extends Area>(areas: readonly T[], mostAreas = 500): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const area of areas) {
    const last = groups.at(-1);
    if (last && last.length < mostAreas && room >= countCells(area)) last.push(area);
    else {
      groups.push([area]);
      room = MOST_CELLS;
    }
    room -= countCells(area);
  }
  return groups;
}
