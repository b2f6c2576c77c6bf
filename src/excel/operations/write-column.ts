import { formatAddress } from "../../formula/address";
import { cellAt, endColumn, endRow } from "../../formula/area";
import { rangeOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import { newEntry } from "../journal/journal-entry";
import { withJournal } from "../journal/with-journal";
import { readRecord } from "../record/record-part";
import { allOrNothing } from "../run";
import type { Place } from "../destination/place";
import { fingerprintFormula } from "../tables/fingerprint-formula";
import { isFormula, openBody, readInputs, type TableBody } from "../tables/table-body";
import { writeFormulas } from "../tables/write-formulas";

export interface ColumnWrite {
  /** One below the other. */
  inputs: string[];
  numberFormat?: string;
}

interface Before {
  contents: Matrix<Content>;
  formats: string[][];
}

/**
 * Writes cells below each other, one of a table's own perhaps, and answers with what Excel made of them. One request does
 * it; in a table, where Excel may copy a formula over its column, it takes more, and these have an entry in the journal.
 */
export async function writeColumn(
  context: Excel.RequestContext,
  place: Place,
  write: ColumnWrite,
): Promise<{ written: Matrix<Content>; formats: string[][] }> {
  const { sheet, area } = place;
  const range = rangeOf(sheet, area).load("formulas,numberFormat");
  const tables = range.getTables(false).load("items/id");
  await context.sync();
  const before = { contents: range.formulas as Matrix<Content>, formats: range.numberFormat as string[][] };
  const [table] = write.inputs.some(isFormula) ? tables.items : [];
  const body = table && (await openBody(context, sheet, sheet.tables.getItem(table.id)));
  const written =
    table && body && isWithin(place, body)
      ? await writeInColumn(context, place, write, { id: table.id, body, before })
      : await writeAtOnce(context, place, write, before);
  return { written, formats: before.formats };
}

const isWithin = ({ area }: Place, { body }: TableBody): boolean =>
  area.row >= body.row && endRow(area) <= endRow(body) && endColumn(area) <= endColumn(body);

async function writeAtOnce(
  context: Excel.RequestContext,
  { sheet, area }: Place,
  { inputs, numberFormat }: ColumnWrite,
  before: Before,
): Promise<Matrix<Content>> {
  const range = rangeOf(sheet, area);
  await allOrNothing(
    async () => {
      // The number format comes first: in a cell for text a formula is text.
      if (numberFormat !== undefined) range.numberFormat = inputs.map(() => [numberFormat]);
      range.formulas = inputs.map((input) => [input]);
      range.load("formulas");
      await context.sync();
    },
    async () => {
      const cells = rangeOf(sheet, area);
      if (numberFormat !== undefined) cells.numberFormat = before.formats;
      cells.formulas = before.contents;
      await context.sync();
    },
  );
  return range.formulas as Matrix<Content>;
}

async function writeInColumn(
  context: Excel.RequestContext,
  { sheet, sheetName, area }: Place,
  { inputs, numberFormat }: ColumnWrite,
  { id, body, before }: { id: string; body: TableBody; before: Before },
): Promise<Matrix<Content>> {
  const part = await readRecord(context);
  const entry = newEntry({
    kind: "column",
    where: [formatAddress(area, sheetName)],
    table: id,
    before: await readInputs(context, body),
    after: inputs.map((input, at) => fingerprintFormula(body, input, area.row + at)),
    formats: before.formats.map(([format = "General"], at) => ({
      row: area.row + at - body.body.row,
      column: area.column - body.body.column,
      before: format,
    })),
  });
  return withJournal(context, part, entry, async (end) => {
    if (numberFormat !== undefined) rangeOf(sheet, area).numberFormat = inputs.map(() => [numberFormat]);
    await writeFormulas(
      context,
      sheet,
      inputs.map((input, at) => ({ ...cellAt(area.row + at, area.column), input })),
    );
    const range = rangeOf(sheet, area).load("formulas");
    end();
    await context.sync();
    return range.formulas as Matrix<Content>;
  });
}
