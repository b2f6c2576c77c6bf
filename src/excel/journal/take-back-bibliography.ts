import { clearCells } from "../bibliography/bibliography-sheet";
import { cellConstant } from "../cells/escape-text";
import { setLinks } from "../cells/set-links";
import { writeCells } from "../cells/write-cells";
import type { EntryOf } from "./journal-entry";
import type { TakenBack } from "./taken-back";

/** The sheet is ours alone: it was written anew only because nobody had changed it. */
export async function takeBackBibliography(
  context: Excel.RequestContext,
  { sheet: id, before, links }: EntryOf<"bibliography">,
): Promise<TakenBack> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  await context.sync();
  if (sheet.isNullObject) return { leftAlone: [] };
  await clearCells(context, sheet);
  const area = { row: 0, column: 0, rows: before.length, columns: before[0]?.length ?? 0 };
  if (area.columns > 0)
    await writeCells(
      context,
      sheet,
      area,
      before.map((line) => line.map(cellConstant)),
    );
  await setLinks(context, sheet, links);
  return { leftAlone: [] };
}
