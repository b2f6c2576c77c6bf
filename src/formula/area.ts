import { fromCol } from "@borgar/fx";

/** A place in a sheet; columns and rows from 1. */
export interface Area {
  sheet: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** `Trade!B4:C9`, `'My sheet'!B4`. `undefined` when it is no such address. */
export function readArea(address: string): Area | undefined {
  const at = address.lastIndexOf("!");
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(address.slice(at + 1));
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    sheet: address.slice(0, Math.max(at, 0)),
    left: fromCol(left) + 1,
    top: Number(top),
    right: fromCol(right) + 1,
    bottom: Number(bottom),
  };
}
