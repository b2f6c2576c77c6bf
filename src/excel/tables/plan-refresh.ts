import type { LeftAlone } from "../workbook";
import type { BodyCell } from "./body-cells";
import type { Comparison } from "./compare-table";
import { planCell, type CellPlan } from "./plan-cell";
import { plainKey, splitFingerprints } from "./row-fingerprints";
import type { TrackedColumn } from "./tracked-columns";
import { lookUp } from "../../core/look-up";

interface RowPlan {
  key: string;
  /** Its place in the table. */
  row: number;
  cells: CellPlan[];
}

export interface RefreshPlan {
  rows: RowPlan[];
  /** Rows to come at the end. */
  added: { key: string; name: string; cells: BodyCell[] }[];
  /** Keys of rows that the edition no longer has. */
  withdrawn: string[];
  leftAlone: LeftAlone[];
}

/** What a refresh does to a table: nothing to cells that no longer hold what was written, nothing to other columns. */
export function planRefresh(comparison: Comparison, withdrawnMark: string): RefreshPlan {
  const leftAlone: LeftAlone[] = findLostColumns(comparison);
  if (!comparison.hasLabels) return { rows: [], added: [], withdrawn: [], leftAlone };
  const present = planPresent(comparison, leftAlone);
  const { rows: gone, withdrawn } = planWithdrawn(comparison, withdrawnMark);
  return { rows: [...present, ...gone], added: findAdded(comparison, leftAlone), withdrawn, leftAlone };
}

const findLostColumns = ({ record, tracked }: Comparison): LeftAlone[] =>
  record.columns
    .filter((_, at) => !tracked.some(({ position }) => position === at))
    .map(({ heading }) => ({ what: heading, why: "column-deleted" }));

function planPresent(comparison: Comparison, leftAlone: LeftAlone[]): RowPlan[] {
  const { match, next, tracked } = comparison;
  return next.flatMap(({ key, name, cells }) => {
    const row = match.rowOf.get(key);
    if (row === undefined) return [];
    const plan = planRow(comparison, key, row, ({ place }) =>
      place === undefined ? undefined : cells[place],
    );
    for (const { isEdited, index } of plan.cells) {
      const heading = tracked.find((column) => column.index === index)?.heading ?? "";
      if (isEdited) leftAlone.push({ what: `${name}: ${heading}`, why: "edited" });
    }
    return plan;
  });
}

/** A row that was deleted stays away; one that the user has written before the edition had it stays theirs. */
function findAdded({ match, next, record }: Comparison, leftAlone: LeftAlone[]): RefreshPlan["added"] {
  const missing = next.filter(({ key }) => !match.rowOf.has(key));
  return missing.filter(({ key, name }) => {
    const isKnown = Object.hasOwn(record.rows, key);
    const isForeign = match.foreign.has(plainKey(key));
    if (isKnown || isForeign) leftAlone.push({ what: name, why: isKnown ? "row-deleted" : "own-row" });
    return !isKnown && !isForeign;
  });
}

function planWithdrawn(comparison: Comparison, mark: string): { rows: RowPlan[]; withdrawn: string[] } {
  const { match, next, record } = comparison;
  const inEdition = new Set(next.map(({ key }) => key));
  const gone = [...match.rowOf].filter(([key]) => !inEdition.has(key));
  const note = (key: string) => (column: TrackedColumn) =>
    column.key === "note" && !record.withdrawn.includes(key) ? { input: mark } : undefined;
  return {
    rows: gone.map(([key, row]) => planRow(comparison, key, row, note(key))),
    withdrawn: gone.map(([key]) => key),
  };
}

function planRow(
  { record, contents, tracked, canonical }: Comparison,
  key: string,
  row: number,
  wanted: (column: TrackedColumn) => BodyCell | undefined,
): RowPlan {
  const fingerprints = splitFingerprints(lookUp(record.rows, key) ?? "");
  const cells = tracked.map((column) => {
    const present = {
      content: canonical(contents.formulas[row]?.[column.index]),
      numberFormat: String(contents.formats[row]?.[column.index] ?? ""),
      fingerprint: fingerprints[column.position] ?? { content: "", format: "" },
    };
    return planCell(column, present, wanted(column), canonical);
  });
  return { key, row, cells };
}
