import type { FWorksheet } from "@univerjs/preset-sheets-core";

const PADDING = 14;
const NARROWEST = 32;
const WIDEST = 420;

let context: CanvasRenderingContext2D | null = null;

/** The width in pixels at which the texts of a column fit; `undefined` for an empty column. */
export function measureColumn(sheet: FWorksheet, column: number): number | undefined {
  context ??= document.createElement("canvas").getContext("2d");
  const core = sheet.getSheet();
  let widest = 0;
  for (let row = 0; row < core.getRowCount(); row++) {
    const value = core.getCell(row, column)?.v;
    if (value === undefined || value === null || value === "" || !context) continue;
    const { bl, fs = 11, ff = "Arial" } = core.getComposedCellStyle(row, column);
    context.font = `${bl ? "bold " : ""}${fs}pt ${ff}`;
    widest = Math.max(widest, context.measureText(String(value)).width);
  }
  return widest > 0 ? Math.min(Math.max(Math.ceil(widest) + PADDING, NARROWEST), WIDEST) : undefined;
}
