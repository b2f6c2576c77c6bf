import type { LaidColumn } from "../../core/tables/table-layout";
import type { TableRecord } from "../record/workbook-record";
import type { SheetColumn } from "./table-contents";

/** A column that Sourcebook wrote and that is still there, under whatever heading and wherever it has been moved to. */
export interface TrackedColumn {
  key: string;
  kind: LaidColumn["kind"] | undefined;
  heading: string;
  /** Its place in the table. */
  index: number;
  /** Its place in the fingerprints. */
  position: number;
  /** Its place in the new layout; none when the edition has no such column. */
  place: number | undefined;
}

export function trackColumns(
  { columns: recorded }: Pick<TableRecord, "columns">,
  present: readonly SheetColumn[],
  next: readonly LaidColumn[],
): TrackedColumn[] {
  return recorded.flatMap(({ id, key }, position) => {
    const found = present.find((column) => column.id === id);
    if (!found) return [];
    const place = next.findIndex((column) => column.key === key);
    return {
      key,
      heading: found.name,
      index: found.index,
      position,
      kind: next[place]?.kind,
      place: place < 0 ? undefined : place,
    };
  });
}
