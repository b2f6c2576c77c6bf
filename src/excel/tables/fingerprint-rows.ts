import type { TableRecord } from "../record/workbook-record";
import type { BodyCell } from "./body-cells";
import type { Comparison } from "./compare-table";
import type { RefreshPlan } from "./plan-refresh";
import {
  joinFingerprints,
  fingerprintContent,
  fingerprintFormat,
  splitFingerprints,
  type CellFingerprint,
} from "./row-fingerprints";
import { canonicalReader, columnKeys, type TableContents } from "./table-contents";
import type { TrackedColumn } from "./tracked-columns";
import { lookUp } from "../../core/look-up";

type Read = (column: Pick<TrackedColumn, "index">, row: number) => { content: string; format: string };

const reader = ({ columns, formulas, formats }: TableContents, recorded: TableRecord["columns"]): Read => {
  const canonical = canonicalReader(columnKeys(columns, recorded));
  return ({ index }, row) => ({
    content: canonical(formulas[row]?.[index]),
    format: String(formats[row]?.[index] ?? ""),
  });
};

/** Fingerprints of rows that were just written, as Excel gives them back. */
export function fingerprintNewRows(
  contents: TableContents,
  { columns }: Pick<TableRecord, "columns">,
  tracked: readonly TrackedColumn[],
  rows: readonly { key: string; row: number; cells: readonly BodyCell[] }[],
): Record<string, string> {
  const read = reader(contents, columns);
  const fingerprintRow = (row: number, cells: readonly BodyCell[]) => {
    const fingerprints = columns.map(() => NOTHING);
    for (const { index, position, place, kind } of tracked) {
      const { content, format } = read({ index }, row);
      const url = place === undefined ? undefined : cells[place]?.url;
      const shown = kind === "link" ? (url ?? "") : format;
      fingerprints[position] = {
        content: fingerprintContent(content),
        format: fingerprintFormat(shown),
      };
    }
    return joinFingerprints(fingerprints);
  };
  return Object.fromEntries(rows.map(({ key, row, cells }) => [key, fingerprintRow(row, cells)]));
}

/** Of a cell whose column is no longer there. */
const NOTHING: CellFingerprint = { content: "-----", format: "---" };

/** Fingerprints of rows after a refresh: new ones where something was ours, the old ones where it is the user's. */
export function fingerprintPlannedRows(
  { record }: Comparison,
  after: TableContents,
  { rows }: RefreshPlan,
): Record<string, string> {
  const read = reader(after, record.columns);
  return Object.fromEntries(
    rows.map(({ key, row, cells }) => {
      const fingerprints = splitFingerprints(lookUp(record.rows, key) ?? "");
      for (const { index, position, keep } of cells) {
        const { content, format } = read({ index }, row);
        fingerprints[position] = {
          content: fingerprintContent(content),
          format: fingerprintFormat(format),
          ...keep,
        };
      }
      return [key, joinFingerprints(fingerprints)];
    }),
  );
}
