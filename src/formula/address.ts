import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { MOST_COLUMNS, MOST_ROWS, type Area } from "./area";

export interface Address {
  /** As the reference names it; none when it means its own sheet. */
  sheet?: string;
  area: Area;
}

/** `'My sheet'!$A$1:B2`, `A:A`. `undefined` for a name, a structured reference or another workbook. */
export function parseAddress(text: string): Address | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed)) return undefined;
  const [sheet, ...others] = parsed.context ?? [];
  if (others.length > 0) return undefined;
  const { top, left, bottom, right } = parsed.range;
  const [row, column] = [top ?? 0, left ?? 0];
  const area = {
    row,
    column,
    rows: (bottom ?? MOST_ROWS - 1) - row + 1,
    columns: (right ?? MOST_COLUMNS - 1) - column + 1,
  };
  return sheet === undefined ? { area } : { sheet, area };
}

/** `Trade!B4:C9`, with apostrophes where the sheet's name needs them. */
export function formatAddress({ row, column, rows, columns }: Area, sheet?: string): string {
  const range = {
    top: row,
    left: column,
    bottom: row + rows - 1,
    right: column + columns - 1,
    $top: false,
    $left: false,
    $bottom: false,
    $right: false,
  };
  return stringifyA1Ref({ context: sheet === undefined ? [] : [sheet], range });
}
