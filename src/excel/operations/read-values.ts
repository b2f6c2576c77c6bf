import { ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { readWorkbook } from "../run";
import { mapBook } from "../scan/book-map";
import { readValues } from "../scan/cell-values";
import { resolveReference } from "../scan/resolve-reference";

/** What a reference would read, as if it stood on the sheet that is open: `A1:B2`, `Trade!A1`, `Trade[Partner]`, a name. */
export async function readCells(reference: string): Promise<unknown[][] | undefined> {
  const outcome = await readWorkbook(async (context): Promise<Outcome<unknown[][] | undefined>> => {
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const book = await mapBook(context);
    const cell = { sheet: active.name, row: -1, column: -1, formula: "" };
    const resolved = resolveReference(book, reference, cell);
    if (!resolved) return ok(undefined);
    if (!("area" in resolved)) return ok([[resolved.constant]]);
    const values = await readValues(context, book, [resolved]);
    return ok(values.matrix(resolved));
  });
  return outcome.ok ? outcome.value : undefined;
}
