import type { Area } from "../../formula/area";
import { rangeOf } from "./area";
import type { Content, Matrix } from "./matrix";
import { oneByOne } from "./one-by-one";
import { sliceRows } from "./slices";

/** What cells can be asked for. */
export type CellProperty = "formulas" | "values" | "text" | "numberFormat" | "valueTypes";

/** What the cells of an area have, in as few requests as their number allows. */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  property: CellProperty,
  onSlice: () => void = () => undefined,
): Promise<Matrix<Content>> {
  const slices = await oneByOne(sliceRows(area), async (slice) => {
    const range = rangeOf(sheet, slice).load(property);
    await context.sync();
    onSlice();
    return range[property] as Matrix<Content>;
  });
  return slices.flat();
}
