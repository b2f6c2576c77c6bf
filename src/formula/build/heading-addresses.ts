import { formatAddress, parseAddress } from "../address";

/** Where the headings of a selection stand: in the column left of it, and in the row above it. */
export function headingAddresses(address: string): { left?: string; above?: string } {
  const area = parseAddress(address)?.area;
  if (!area) return {};
  const { row, column } = area;
  return {
    left: column > 0 ? formatAddress({ ...area, column: column - 1, columns: 1 }) : undefined,
    above: row > 0 ? formatAddress({ ...area, row: row - 1, rows: 1 }) : undefined,
  };
}
