import type { Area } from "../../formula/area";
import { rangeOf } from "./area";
import type { Matrix } from "./matrix";
import { oneByOne } from "./one-by-one";
import { sliceRows } from "./slices";

export type CellInput = string | number | boolean | null;

/** Writes formulas and constants outside of tables, in as few requests as their number allows; `null` leaves a cell as it is. */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  inputs: Matrix<CellInput>,
): Promise<void> {
  await oneByOne(sliceRows(area), async (slice) => {
    const from = slice.row - area.row;
    context.application.suspendApiCalculationUntilNextSync();
    rangeOf(sheet, slice).formulas = inputs.slice(from, from + slice.rows);
    await context.sync();
  });
}
