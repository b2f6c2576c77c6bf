import type { Area } from "../../formula/area";
import { rangeOf } from "./area";
import type { Matrix } from "./matrix";
import { oneByOne } from "./one-by-one";
import { sliceRows } from "./slices";

/** Number formats of an area, in as few requests as its size allows; `null` leaves a cell as it is. */
export async function writeFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  formats: Matrix<string | null>,
): Promise<void> {
  await oneByOne(sliceRows(area), async (slice) => {
    const from = slice.row - area.row;
    rangeOf(sheet, slice).numberFormat = formats.slice(from, from + slice.rows);
    await context.sync();
  });
}
