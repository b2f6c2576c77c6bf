import { cellAt, type Area } from "../../formula/area";
import { AREA, areaOf, rangeOf } from "../cells/area";
import { findCell, type Content, type Matrix } from "../cells/matrix";
import { hasApi } from "../has-api";
import { isFilled } from "./is-filled";
import { readMergedAreas } from "./merged-areas";
import type { Place } from "./place";

/** What stands in the way of a block: a cell that is not empty, a spill, another table, merged cells. */
export async function findObstacle(
  context: Excel.RequestContext,
  { sheet, area }: Place,
  { mayBeInTable = false } = {},
): Promise<Area | undefined> {
  const range = rangeOf(sheet, area);
  const used = range.getUsedRangeOrNullObject().load(`${AREA},formulas,valueTypes`);
  const tables = range.getTables(false).load("items/id");
  const spills = hasApi("1.12") ? range.load("hasSpill") : undefined;
  await context.sync();
  const filled = used.isNullObject ? undefined : findFilledCell(used);
  if (filled) return filled;
  if (spills && spills.hasSpill !== false) return area;
  const [table] = tables.items;
  if (table && !mayBeInTable) return areaOfTable(context, table);
  // A merged cell is a format, so there is none beyond all that has been formatted.
  const [merged] = used.isNullObject ? [] : await readMergedAreas(context, sheet, area);
  return merged;
}

/** A formula that shows nothing fills its cell as well. */
function findFilledCell(used: Excel.Range): Area | undefined {
  const { row, column } = areaOf(used);
  const found = findCell(used.formulas as Matrix<Content>, (formula, at, across) =>
    isFilled(formula, used.valueTypes[at]?.[across]),
  );
  return found && cellAt(row + found.row, column + found.column);
}

async function areaOfTable(context: Excel.RequestContext, table: Excel.Table): Promise<Area> {
  const range = table.getRange().load(AREA);
  await context.sync();
  return areaOf(range);
}
