import { growTables } from "./grow-tables";
import type { JournalEntry } from "./journal-entry";
import { growRefreshed } from "./take-back-refresh";

/** Rows that had left their table while formulas were written are part of it again. */
export async function takeRowsIn(context: Excel.RequestContext, entry: JournalEntry): Promise<void> {
  switch (entry.kind) {
    case "column":
      await growTables(context, [{ id: entry.table, rows: entry.before.length }]);
      break;
    case "conversion":
    case "restoration":
      await growTables(context, entry.tables ?? []);
      break;
    case "refresh":
      await growRefreshed(context, entry);
  }
}
