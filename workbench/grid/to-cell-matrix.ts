import type { ICellData } from "@univerjs/core";
import type { Area } from "../host/area";

type CellMatrix = Record<number, Record<number, ICellData>>;

/** Lines of cells as the grid's commands want them: by row and column. Of a cell that is named, if only as `{}`, they clear the formula. */
export const toCellMatrix = (area: Area, lines: (ICellData | undefined)[][]): CellMatrix =>
  Object.fromEntries(
    lines.map((line, down) => [
      area.row + down,
      Object.fromEntries(line.flatMap((cell, right) => (cell ? [[area.column + right, cell]] : []))),
    ]),
  );
