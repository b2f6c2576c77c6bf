import { endColumn, endRow, type Area } from "../../formula/area";

/** The same cells in fewer rectangles: cells below each other first, then columns of the same height. */
export function mergeAreas(areas: readonly Area[]): Area[] {
  const byColumn = new Map<number, [from: number, to: number][]>();
  for (const area of areas) {
    for (let column = area.column; column < endColumn(area); column++) {
      const runs = byColumn.get(column) ?? [];
      runs.push([area.row, endRow(area)]);
      byColumn.set(column, runs);
    }
  }
  const columns = [...byColumn].sort(([a], [b]) => a - b);
  return joinColumns(
    columns.flatMap(([column, runs]) =>
      joinRuns(runs).map(([row, end]) => ({ row, column, rows: end - row, columns: 1 })),
    ),
  );
}

function joinRuns(runs: [from: number, to: number][]): [from: number, to: number][] {
  const joined: [from: number, to: number][] = [];
  for (const [from, to] of runs.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Columns come in order, so that each run meets its neighbour to the left. */
function joinColumns(runs: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  const joined: Area[] = [];
  for (const run of runs) {
    const key = `${run.row}:${run.rows}`;
    const left = open.get(key);
    if (left && endColumn(left) === run.column) left.columns++;
    else {
      const area = { ...run };
      open.set(key, area);
      joined.push(area);
    }
  }
  return joined;
}
