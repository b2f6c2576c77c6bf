import type { CallContext } from "../../core/show/cell";
import { compareEditions, type EditionDifference } from "../../core/edition/compare-editions";
import type { Edition } from "../../core/edition/edition";
import { layOutAgain } from "../../core/tables/lay-out-again";
import type { ScannedCell, TrackedTable } from "../../excel/workbook";
import { showCell } from "../parts/show-cell";
import { workOut } from "../../formula/work-out";
import { laidCellText } from "../tables/laid-cell-text";

/** A formula that would show something else: the first of what it shows that differs, and how much more does. */
export interface ChangedCell {
  address: string;
  before: string;
  after: string;
  more: number;
}

/** What a newer edition would change in the workbook. */
export interface RefreshPreview {
  difference: EditionDifference;
  cells: ChangedCell[];
  tables: { table: TrackedTable; rows: number }[];
}

export function previewRefresh(
  now: CallContext,
  next: Edition,
  { cells, tables }: { cells: readonly ScannedCell[]; tables: readonly TrackedTable[] },
): RefreshPreview {
  const later: CallContext = { ...now, edition: next };
  return {
    difference: compareEditions(now.edition.dataset, next.dataset),
    cells: cells.flatMap((cell) => changedCell(textsOf(now, cell), textsOf(later, cell), cell.address)),
    tables: tables.flatMap((table) => {
      const rows = table.isKnownByName ? 0 : changedRows(now.edition, next, table);
      return rows > 0 ? [{ table, rows }] : [];
    }),
  };
}

/** All that a formula shows, which for a spill is many cells. */
const textsOf = (context: CallContext, { formula, references }: ScannedCell): string[] =>
  workOut(formula, context, references).values.flatMap((row) => row.map((cell) => showCell(context, cell)));

function changedCell(before: string[], after: string[], address: string): ChangedCell[] {
  const places = Array.from({ length: Math.max(before.length, after.length) }, (_, i) => i);
  const changed = places.filter((i) => before[i] !== after[i]);
  // Of a spill the number says more than the "more than" in the column before it.
  const first = changed.find((i) => /\d/.test(after[i] ?? "")) ?? changed[0];
  return first === undefined
    ? []
    : [{ address, before: before[first] ?? "", after: after[first] ?? "", more: changed.length - 1 }];
}

/** Rows of a table that would be new, gone or otherwise. */
function changedRows(now: Edition, next: Edition, { table, language, figures }: TrackedTable): number {
  const [before, after] = [now, next].map((edition) => {
    const layout = layOutAgain(edition, table, language, figures);
    return new Set(
      layout?.rows.map((row) => row.map((cell) => laidCellText({ edition, language }, cell)).join("|")),
    );
  });
  if (!before || !after) return 0;
  return Math.max(difference(before, after), difference(after, before));
}

const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((row) => !b.has(row)).length;
