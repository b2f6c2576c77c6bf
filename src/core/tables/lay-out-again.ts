import type { Edition } from "../edition/edition";
import type { Language } from "../words/language";
import { findTable, layOut } from "./layout";
import type { TableLayout } from "./table-layout";
import { layOutPicked } from "./picked-list";

/**
 * A table of a workbook as an edition has it: a prepared one by its id, or the figures that somebody picked;
 * `undefined` when the edition has none of it.
 */
export function layOutAgain(
  edition: Edition,
  id: string,
  language: Language,
  picked?: readonly string[],
): TableLayout | undefined {
  const context = { edition, language };
  if (picked) {
    const layout = layOutPicked(context, picked);
    return layout.rows.length > 0 ? layout : undefined;
  }
  const table = findTable(edition, id);
  return table && layOut(context, table);
}
