import type { TableRecord } from "../record/workbook-record";

/** A tracked table that is still in the workbook. */
export interface FoundTable {
  record: TableRecord;
  table: Excel.Table;
  /** Excel's name of it now. */
  name: string;
  /** Its id is not the one that is remembered: it may be somebody else's. */
  isByName: boolean;
}

/** By id, since a name may have changed; by name where Excel has given a new id, as after a repair of the file. */
export async function findTables(
  context: Excel.RequestContext,
  records: readonly TableRecord[],
): Promise<FoundTable[]> {
  const tables = context.workbook.tables.load("items/id,items/name");
  await context.sync();
  const isKnown = (id: string) => records.some((record) => record.id === id);
  return records.flatMap((record) => {
    const found =
      tables.items.find(({ id }) => id === record.id) ??
      tables.items.find(({ id, name }) => name === record.name && !isKnown(id));
    if (!found) return [];
    const table = context.workbook.tables.getItem(found.id);
    return { record, table, name: found.name, isByName: found.id !== record.id };
  });
}
