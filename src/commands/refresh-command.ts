import { findTable, layOut } from "../core/tables/layout";
import type { Language } from "../core/words/language";
import { oneAtATime } from "../excel/one-at-a-time";
import type { Outcome } from "../excel/outcome";
import { refreshTables } from "../excel/refresh-tables";
import type { RefreshReport } from "../excel/workbook";
import { readCommandContext } from "./command-context";

/** Brings formulas and tables up to the edition in use. A newer one is looked for, and shown before it is taken, in the pane. */
export const refreshCommand = (): Promise<Outcome<RefreshReport[]>> => oneAtATime(bringUpToDate);

async function bringUpToDate(): Promise<Outcome<RefreshReport[]>> {
  const { edition, prefix } = await readCommandContext();
  const layoutOf = (id: string, language: Language) => {
    const table = findTable(edition, id);
    return table && layOut({ edition, language }, table);
  };
  return refreshTables({ layoutOf, prefix, edition: edition.dataset.edition, recalculates: true });
}
