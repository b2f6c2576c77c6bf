import type { ColumnKind, LaidCell, LaidColumn } from "../../core/tables/table-layout";

/** Widths in points: of a letter of Excel's usual font and of a heading's bold one, of some air, of a heading's button. */
const LETTER = 5.5;
const BOLD = 7.5;
const AIR = 10;
const BUTTON = 16;

const LIMITS: Record<ColumnKind, [least: number, most: number]> = {
  text: [60, 200],
  period: [60, 110],
  number: [84, 120],
  qualifier: [70, 110],
  link: [120, 200],
  note: [220, 280],
};

/** Enough for nearly all cells and for each word of the heading; longer texts wrap. */
export function columnWidths(columns: readonly LaidColumn[], rows: readonly LaidCell[][]): number[] {
  return columns.map(({ kind, heading }, at) => {
    const lengths = rows.map((row) => lengthOf(row[at])).sort((a, b) => a - b);
    const usual = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
    const word = Math.max(...heading.split(/\s+/).map((part) => part.length));
    const wanted = Math.max(usual * LETTER + AIR, word * BOLD + AIR + BUTTON);
    const [least, most] = LIMITS[kind];
    return Math.min(Math.max(wanted, least), most);
  });
}

function lengthOf(cell: LaidCell | undefined): number {
  if (!cell || cell.kind === "empty") return 0;
  return cell.kind === "number" ? "> $1,234.5M".length : String(cell.text).length;
}
