import { commonArea, countCells, endColumn, endRow, type Area } from "../../formula/area";
import { AREA, areaOf, rangeOf } from "../cells/area";
import { hasApi } from "../has-api";
import { codeOf } from "../refusal-of";

/**
 * The merged cells that an area touches. Of several merged cells only the first keeps what is written. Asking empties
 * the list of what the person can undo (office-js#5918), and nothing else tells: so it is asked only of several cells, and
 * Excel names only those that begin in the range (office-js#3611), so it is asked from the first cell of the sheet on.
 */
export async function readMergedAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Area[]> {
  if (countCells(area) === 1 || !hasApi("1.13")) return [];
  const upToHere = { row: 0, column: 0, rows: endRow(area), columns: endColumn(area) };
  const merged = rangeOf(sheet, upToHere).getMergedAreasOrNullObject();
  const { areas } = merged.load("areaCount");
  areas.load(`items/${AREA.replaceAll(",", ",items/")}`);
  try {
    await context.sync();
  } catch (error) {
    // Not every host that has the requirement set has the method.
    if (codeOf(error) === "ApiNotFound") return [];
    throw error;
  }
  const found = merged.isNullObject ? [] : areas.items.map(areaOf);
  return found.filter((one) => commonArea(one, area));
}
