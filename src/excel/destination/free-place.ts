import { formatAddress } from "../../formula/address";
import { commonArea, endRow, isOnSheet, MOST_COLUMNS, MOST_ROWS, type Area } from "../../formula/area";
import { AREA, areaOf, rangeOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import { isFilled } from "./is-filled";
import type { Place } from "./place";

/** Rows below in which a gap is looked for; beyond them comes the end of what the sheet holds. */
const WINDOW = 2_000;

/** The nearest place below where a block fits, as an address. `obstacle` is what is known to stand in the way. */
export async function findFreePlace(
  context: Excel.RequestContext,
  { sheet, sheetName, area }: Place,
  obstacle?: Area,
): Promise<string> {
  const column = Math.max(0, Math.min(area.column, MOST_COLUMNS - area.columns));
  const strip = { ...area, column, rows: Math.min(WINDOW, MOST_ROWS - area.row) };
  const [filled, beyond] = await readFilledRows(context, sheet, strip, obstacle);
  const row = firstGap(filled, area.rows) ?? beyond;
  const place = { ...area, column, row: strip.row + row };
  const free = isOnSheet(place) ? place : { ...place, row: Math.max(0, MOST_ROWS - area.rows) };
  return formatAddress({ ...free, rows: 1, columns: 1 }, sheetName);
}

/** Which rows of the strip hold anything, and the first row below everything on the sheet; both counted from its top. */
async function readFilledRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  strip: Area,
  obstacle: Area | undefined,
): Promise<[filled: boolean[], beyond: number]> {
  const range = rangeOf(sheet, strip);
  const used = range.getUsedRangeOrNullObject().load(`${AREA},formulas,valueTypes`);
  const whole = sheet.getUsedRangeOrNullObject().load(AREA);
  const tables = range.getTables(false).load("items/id");
  await context.sync();
  const tableRanges = tables.items.map((table) => table.getRange().load(AREA));
  await context.sync();
  const filled = Array.from({ length: strip.rows }, () => false);
  const mark = (area: Area) => {
    const common = commonArea(area, strip);
    if (common) filled.fill(true, common.row - strip.row, endRow(common) - strip.row);
  };
  if (!used.isNullObject) markCells(used, mark);
  for (const area of [...tableRanges.map(areaOf), ...(obstacle ? [obstacle] : [])]) mark(area);
  const end = whole.isNullObject ? strip.row : endRow(areaOf(whole));
  return [filled, Math.max(0, end - strip.row) + 1];
}

function markCells(used: Excel.Range, mark: (area: Area) => void): void {
  const area = areaOf(used);
  for (const [at, line] of (used.formulas as Matrix<Content>).entries()) {
    if (line.some((formula, across) => isFilled(formula, used.valueTypes[at]?.[across])))
      mark({ ...area, row: area.row + at, rows: 1 });
  }
}

/** The first run of free rows that is long enough; a block of several rows keeps a row's distance from what is above. */
export function firstGap(filled: readonly boolean[], rows: number): number | undefined {
  let start = 0;
  for (const [at, isFilled] of filled.entries()) {
    if (isFilled) start = at + 1 + (rows > 1 ? 1 : 0);
    else if (at - start + 1 >= rows) return start;
  }
  return undefined;
}
