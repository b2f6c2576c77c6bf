import { findTable, layOut } from "../core/tables/layout";
import type { Language } from "../core/words/language";
import { done, type Outcome } from "../excel/outcome";
import { recalculate } from "../excel/recalculate";
import { refreshTables } from "../excel/refresh-tables";
import type { RefreshReport } from "../excel/workbook";
import { readSetting } from "./setting";

/** Brings formulas and tables up to the edition in use. A newer one is looked for, and shown before it is taken, in the pane. */
export async function refreshCommand(): Promise<Outcome<RefreshReport[]>> {
  const { edition, prefix } = await readSetting();
  const layoutOf = (id: string, language: Language) => {
    const table = findTable(edition, id);
    return table && layOut({ edition, language }, table);
  };
  const refreshed = await refreshTables({ layoutOf, prefix, edition: edition.dataset.edition });
  if (!refreshed.done) return refreshed;
  const calculated = await recalculate();
  return calculated.done ? done(refreshed.value) : calculated;
}
