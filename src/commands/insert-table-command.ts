import { findTable, layOut } from "../core/tables/layout";
import { insertTable } from "../excel/operations/insert-table";
import { fail } from "../core/question/result";
import type { Outcome } from "../excel/outcome";
import type { Inserted } from "../excel/workbook";
import { readCommandContext } from "./command-context";

/** Puts a prepared table on a sheet of its own: live, with sources, with its chart. */
export async function insertTableCommand(id: string): Promise<Outcome<Inserted>> {
  const { edition, language, prefix } = await readCommandContext();
  const table = findTable(edition, id);
  if (!table) return fail({ code: "gone", what: id });
  const layout = layOut({ edition, language }, table);
  return insertTable({
    layout,
    language,
    prefix,
    edition: edition.dataset.edition,
    content: "formulas",
    hasSources: true,
    hasChart: layout.chart !== undefined,
    destination: "new-sheet",
  });
}
