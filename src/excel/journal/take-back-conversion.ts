import { formatAddress } from "../../formula/address";
import type { Area } from "../../formula/area";
import { readComments } from "../conversion/comments";
import { findConverted, type FoundConverted } from "../conversion/find-converted";
import { writeFormulasBack } from "../conversion/write-formulas-back";
import type { ConvertedRecord } from "../record/converted-schema";
import { growTables } from "./grow-tables";
import type { EntryOf } from "./journal-entry";
import type { TakenBack } from "./taken-back";

/** Formulas back in place of their values. What was converted and then changed stays remembered, so that no formula is lost. */
export async function takeBackConversion(
  context: Excel.RequestContext,
  { cells, replaced, comments, tables = [] }: EntryOf<"conversion">,
): Promise<TakenBack> {
  await growTables(context, tables);
  const found = await findConverted(context, cells);
  const converted = found.filter(({ state }) => state === "value");
  await writeFormulasBack(
    context,
    converted.map(({ record, formats: _, ...place }) => ({
      ...place,
      formula: formulaAt(record, place.area),
      ...(record.formats && { formats: record.formats }),
    })),
  );
  await restoreFormats(context, found);
  await removeComments(context, found, comments);
  const changed = found.filter(({ state }) => state === "changed");
  const kept = [...replaced, ...changed.map(({ record }) => record)];
  const isOne = (known: ConvertedRecord) => cells.some((cell) => isSame(cell, known));
  return {
    leftAlone: changed.map(({ area, sheetName }) => formatAddress(area, sheetName)),
    change: (record) => ({
      ...record,
      converted: [...record.converted.filter((known) => !isOne(known)), ...kept],
    }),
  };
}

/** In a table's row that has moved, by the columns that it reads. */
const formulaAt = ({ area, formula, inTable }: ConvertedRecord, { row }: Area): string =>
  row === area.row ? formula : (inTable ?? formula);

const isSame = (a: ConvertedRecord, b: ConvertedRecord): boolean =>
  a.sheet === b.sheet && JSON.stringify(a.area) === JSON.stringify(b.area) && a.formula === b.formula;

/** Where the format was written and the value was not. */
async function restoreFormats(
  context: Excel.RequestContext,
  found: readonly FoundConverted[],
): Promise<void> {
  for (const { state, record, sheet, area } of found)
    if (state === "formula" && record.formats)
      sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).numberFormat = record.formats;
  await context.sync();
}

async function removeComments(
  context: Excel.RequestContext,
  found: readonly FoundConverted[],
  before: readonly string[],
): Promise<void> {
  const isOurs = (content: string, sheet: string, row: number, column: number) =>
    found.some(
      ({ record, sheetId, area }) =>
        record.citation === content && sheetId === sheet && area.row === row && area.column === column,
    );
  const added = (await readComments(context)).filter(
    ({ id, content, sheet, area }) => !before.includes(id) && isOurs(content, sheet, area.row, area.column),
  );
  for (const { id } of added) context.workbook.comments.getItem(id).delete();
  await context.sync();
}
