import type { TableRecord } from "../record/workbook-record";
import { labelKey, showLabels } from "../tables/row-labels";
import { matchRows } from "../tables/row-match";
import { fingerprintContent } from "../tables/row-fingerprints";
import { canonicalReader, columnKeys, type TableContents } from "../tables/table-contents";
import type { RefreshedTable } from "./journal-entry";

export type RefreshedCell = RefreshedTable["cells"][number];

/** A table in which a refresh was cut off, as it stands in its sheet now. */
export interface ReadRefreshed {
  /** Which row is the one of a key, wherever it has been sorted to. */
  rowOf: ReadonlyMap<string, number>;
  /** Of a column by Excel's id; -1 when it is gone. */
  indexOf: (column: number | undefined) => number;
  nameOf: (row: number) => string;
  fingerprintAt: (row: number, index: number) => string;
  /** What was to be written stands there. */
  isOurs: (row: number, cell: RefreshedCell) => boolean;
  /** What stood there before does again, or still. */
  isAsBefore: (row: number, cell: RefreshedCell) => boolean;
}

export function readRefreshed(
  record: TableRecord,
  contents: TableContents,
  { cells, added }: RefreshedTable,
): ReadRefreshed {
  const canonical = canonicalReader(columnKeys(contents.columns, record.columns));
  const indexOf = (id: number | undefined) =>
    contents.columns.find((column) => column.id === id)?.index ?? -1;
  const fingerprintAt = (row: number, index: number) =>
    fingerprintContent(canonical(contents.formulas[row]?.[index]));
  const isOurs: ReadRefreshed["isOurs"] = (row, { column, after }) =>
    fingerprintAt(row, indexOf(column)) === after;
  const isAsBefore: ReadRefreshed["isAsBefore"] = (row, { column, before }) =>
    before !== undefined && fingerprintAt(row, indexOf(column)) === fingerprintContent(canonical(before));
  const labels = record.labels.map((key) => indexOf(record.columns.find((one) => one.key === key)?.id));
  const labelsOf = (row: number) => labels.map((index) => contents.formulas[row]?.[index]);
  const { rowOf } = matchRows(
    contents.formulas.map((_, row) => labelKey(labelsOf(row))),
    [...Object.keys(record.rows), ...Object.keys(added)],
    (key, row) =>
      cells.filter((cell) => cell.key === key && (isOurs(row, cell) || isAsBefore(row, cell))).length,
  );
  return { rowOf, indexOf, nameOf: (row) => showLabels(labelsOf(row)), fingerprintAt, isOurs, isAsBefore };
}
