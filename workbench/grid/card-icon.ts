import type { ICellCustomRender } from "@univerjs/core";
import type { CellResult } from "../host/store/cell";

const SIZE = 14;
const MARGIN = 3;

/** What the text of the cell leaves free. */
export const ICON_ROOM = SIZE + 2 * MARGIN;

/** A data type has an icon where its layout names one; without it there is nothing in the cell to press. */
export function hasCardIcon({ dataType }: CellResult): boolean {
  const layouts = dataType?.layouts as { compact?: { icon?: unknown } } | undefined;
  return typeof layouts?.compact?.icon === "string";
}

/** Whether a point of the page lies on the icon of a cell, which stands at its left. */
export const isOnCardIcon = (cell: DOMRect, { x, y }: { x: number; y: number }): boolean =>
  x >= cell.left && x <= cell.left + ICON_ROOM && y >= cell.top && y <= cell.bottom;

/** A small book, whichever icon the data type names. */
export const CARD_ICON: ICellCustomRender = {
  zIndex: 10,
  drawWith(ctx, { primaryWithCoord: { startX, startY, endY } }) {
    const [left, top] = [startX + MARGIN, (startY + endY - SIZE) / 2];
    ctx.save();
    ctx.strokeStyle = "#0f6cbd";
    ctx.lineWidth = 1.25;
    ctx.strokeRect(left + 2, top + 1.5, SIZE - 4, SIZE - 3);
    ctx.beginPath();
    for (const [x, y] of [
      [4.5, 4.5],
      [4.5, 7],
    ] as const) {
      ctx.moveTo(left + x, top + y);
      ctx.lineTo(left + SIZE - x, top + y);
    }
    ctx.moveTo(left + 2, top + SIZE - 4.5);
    ctx.lineTo(left + SIZE - 2, top + SIZE - 4.5);
    ctx.stroke();
    ctx.restore();
  },
};
