import { toCol } from "@borgar/fx";
import { readArea } from "../area";

/** Where the headings of a selection stand: in the column left of it, and in the row above it. */
export function headingAddresses(address: string): { left?: string; above?: string } {
  const area = readArea(address);
  if (!area) return {};
  const { left, top, right, bottom } = area;
  return {
    left: left > 1 ? write(left - 1, top, left - 1, bottom) : undefined,
    above: top > 1 ? write(left, top - 1, right, top - 1) : undefined,
  };
}

function write(left: number, top: number, right: number, bottom: number): string {
  const first = `${toCol(left - 1)}${top}`;
  const last = `${toCol(right - 1)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}
