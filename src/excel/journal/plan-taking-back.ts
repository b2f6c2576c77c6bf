import type { Content } from "../cells/matrix";
import type { TableRecord } from "../record/workbook-record";
import type { CellPlan } from "../tables/plan-cell";
import type { RefreshPlan } from "../tables/plan-refresh";
import { fingerprintContent } from "../tables/row-fingerprints";
import { isFormula } from "../tables/table-body";
import type { TableContents } from "../tables/table-contents";
import type { RefreshedTable } from "./journal-entry";
import { readRefreshed, type ReadRefreshed, type RefreshedCell } from "./read-refreshed";

interface TakingBackPlan extends Pick<RefreshPlan, "rows"> {
  /** Rows that the refresh has added. */
  deleted: number[];
  leftAlone: string[];
}

/** What puts a table back: only where the refresh's own content stands. */
export function planTakingBack(
  record: TableRecord,
  contents: TableContents,
  table: RefreshedTable,
): TakingBackPlan {
  const read = readRefreshed(record, contents, table);
  const leftAlone: string[] = [];
  const keys = [...new Set(table.cells.map(({ key }) => key))];
  const rows = keys.flatMap((key) => {
    const row = read.rowOf.get(key);
    if (row === undefined) return [];
    const mine = table.cells.filter((cell) => cell.key === key && read.indexOf(cell.column) >= 0);
    const changed = mine.filter((cell) => !read.isOurs(row, cell) && !read.isAsBefore(row, cell));
    leftAlone.push(...changed.map((cell) => nameCell(read, contents, row, cell)));
    const kept = mine.filter((cell) => !changed.includes(cell));
    return { key, row, cells: kept.map((cell) => planCell(read, contents, row, cell)) };
  });
  const added = Object.entries(table.added).flatMap(([key, fingerprints]) => {
    const row = read.rowOf.get(key);
    return row === undefined ? [] : { row, isOurs: isAdded(read, record, contents, { row, fingerprints }) };
  });
  leftAlone.push(...added.filter(({ isOurs }) => !isOurs).map(({ row }) => read.nameOf(row)));
  return { rows, deleted: added.filter(({ isOurs }) => isOurs).map(({ row }) => row), leftAlone };
}

function nameCell(read: ReadRefreshed, { columns }: TableContents, row: number, cell: RefreshedCell): string {
  const heading = columns.find(({ id }) => id === cell.column)?.name ?? "";
  return `${read.nameOf(row)}: ${heading}`;
}

function planCell(
  read: ReadRefreshed,
  { formats }: TableContents,
  row: number,
  cell: RefreshedCell,
): CellPlan {
  const { column, before, format, url } = cell;
  const index = read.indexOf(column);
  const isChanged = before !== undefined && !read.isAsBefore(row, cell);
  return {
    index,
    position: 0,
    keep: {},
    isEdited: false,
    ...(isChanged && { input: before as string | number }),
    ...(format?.after === String(formats[row]?.[index] ?? "") && { numberFormat: format.before }),
    ...(url !== undefined && { url }),
  };
}

const EMPTY = fingerprintContent("");

/** A row that the refresh has added, as far as it came, and nothing of a person's in it. */
function isAdded(
  { indexOf, fingerprintAt }: ReadRefreshed,
  { columns: recorded }: TableRecord,
  { columns, formulas }: TableContents,
  { row, fingerprints }: { row: number; fingerprints: readonly string[] },
): boolean {
  const known = recorded.map(({ id }) => indexOf(id));
  const isTyped = (content: Content | undefined) => content !== "" && !isFormula(content);
  return (
    known.every((index, at) => index < 0 || [fingerprints[at], EMPTY].includes(fingerprintAt(row, index))) &&
    // A column of the person's may fill itself by a formula.
    columns.every(({ index }) => known.includes(index) || !isTyped(formulas[row]?.[index]))
  );
}
