import type { ICellData } from "@univerjs/core";
import type { Area } from "../host/area";

type CellMatrix = Record<number, Record<number, ICellData>>;

/** Lines of cells as the grid's commands want them: by row and column. */
export const toCellMatrix = (area: Area, lines: ICellData[][]): CellMatrix =>
  Object.fromEntries(
    lines.map((line, down) => [
      area.row + down,
      Object.fromEntries(line.map((cell, right) => [area.column + right, cell])),
    ]),
  );
