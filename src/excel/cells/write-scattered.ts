import { mergeAreas } from "./merge-areas";
import { cellAt, type Area } from "../../formula/area";
import { rangeOf } from "./area";
import type { Content } from "./matrix";
import { oneByOne } from "./one-by-one";
import { gatherAreas, sliceRows } from "./slices";

export interface CellWrite {
  row: number;
  column: number;
  input: Content;
}

/** Writes cells here and there on a sheet, outside of tables, neighbours together. */
export async function writeScattered(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
): Promise<void> {
  const inputs = new Map(writes.map(({ row, column, input }) => [`${row},${column}`, input]));
  const areas = mergeAreas(writes.map(({ row, column }) => cellAt(row, column))).flatMap((area) =>
    sliceRows(area),
  );
  await oneByOne(gatherAreas(areas), async (group) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const area of group) rangeOf(sheet, area).formulas = matrixOf(area, inputs);
    await context.sync();
  });
}

const matrixOf = ({ row, column, rows, columns }: Area, inputs: ReadonlyMap<string, Content>): Content[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => inputs.get(`${row + down},${column + across}`) ?? ""),
  );
