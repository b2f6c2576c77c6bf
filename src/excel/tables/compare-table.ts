import type { LaidColumn } from "../../core/tables/table-layout";
import type { Content } from "../cells/matrix";
import type { TableRecord } from "../record/workbook-record";
import type { BodyCell } from "./body-cells";
import { labelKey, showLabels } from "./row-labels";
import { matchRows, type RowMatch } from "./row-match";
import { numberKeys, fingerprintContent, splitFingerprints } from "./row-fingerprints";
import { canonicalReader, columnKeys, type TableContents } from "./table-contents";
import { trackColumns, type TrackedColumn } from "./tracked-columns";
import { lookUp } from "../../core/look-up";

/** The table as the new edition has it. */
export interface NextTable {
  columns: readonly LaidColumn[];
  rows: readonly BodyCell[][];
}

/** A table in its sheet, what was written into it, and what the new edition says, put beside each other. */
export interface Comparison {
  record: TableRecord;
  contents: TableContents;
  tracked: TrackedColumn[];
  /** Whether all columns are there by which rows are known. */
  hasLabels: boolean;
  next: { key: string; name: string; cells: BodyCell[] }[];
  match: RowMatch;
  /** The labels that a row of the sheet has now. */
  nameOfRow: (row: number) => string;
  canonical: (content: Content | undefined) => string;
}

export function compareTable(record: TableRecord, contents: TableContents, next: NextTable): Comparison {
  const tracked = trackColumns(record, contents.columns, next.columns);
  const labelled = record.labels.flatMap((key) => tracked.find((column) => column.key === key) ?? []);
  const canonical = canonicalReader(columnKeys(contents.columns, record.columns));
  const present = contents.formulas.map((row) => labelled.map(({ index }) => row[index]));
  const likeness = (key: string, row: number) => {
    const fingerprints = splitFingerprints(lookUp(record.rows, key) ?? "");
    const isSame = ({ index, position }: TrackedColumn) =>
      fingerprintContent(canonical(contents.formulas[row]?.[index])) === fingerprints[position]?.content;
    return tracked.filter(isSame).length;
  };
  return {
    record,
    contents,
    tracked,
    canonical,
    hasLabels: labelled.length === record.labels.length,
    next: nameRows(next, record.labels),
    match: matchRows(present.map(labelKey), Object.keys(record.rows), likeness),
    nameOfRow: (row) => showLabels(present[row] ?? []),
  };
}

/** Whether most of the cells that were written stand there. */
export function isOurs({ record, contents, tracked, match, canonical }: Comparison): boolean {
  const same = [...match.rowOf].flatMap(([key, row]) => {
    const fingerprints = splitFingerprints(lookUp(record.rows, key) ?? "");
    return tracked.filter(
      ({ index, position }) =>
        fingerprintContent(canonical(contents.formulas[row]?.[index])) === fingerprints[position]?.content,
    );
  });
  return same.length * 2 > Object.keys(record.rows).length * record.columns.length;
}

/** Rows with their key and the labels that people know them by. */
export function nameRows({ columns, rows }: NextTable, labels: readonly string[]): Comparison["next"] {
  const places = labels.map((key) => columns.findIndex((column) => column.key === key));
  const labelsOf = rows.map((row) => places.map((place) => row[place]?.input));
  const keys = numberKeys(labelsOf.map(labelKey));
  return rows.map((cells, at) => ({ key: keys[at] ?? "", name: showLabels(labelsOf[at] ?? []), cells }));
}
