import { formatAddress } from "./cells/address";
import { rangeOf } from "./cells/area";
import { done, type Outcome } from "./outcome";
import { fingerprintOf } from "./record/fingerprint";
import { allOrNothing } from "./run";
import { writeFormulas } from "./tables/write-formulas";
import type { Place } from "./target/place";
import { writeToken } from "./undo-token";
import type { Inserted } from "./workbook";

/** Puts one formula or constant into an empty cell. The number format comes first: in a cell for text a formula is text. */
export async function writeCell(
  context: Excel.RequestContext,
  { sheet, sheetId, sheetName, area }: Place,
  input: string,
  numberFormat?: string,
): Promise<Outcome<Inserted>> {
  const cell = rangeOf(sheet, area).load("numberFormat");
  await context.sync();
  const before = cell.numberFormat as string[][];
  await allOrNothing(
    async () => {
      if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
      await writeFormulas(context, sheet, [{ row: area.row, column: area.column, input }]);
      cell.load("formulas");
      await context.sync();
    },
    async () => {
      if (numberFormat !== undefined) rangeOf(sheet, area).numberFormat = before;
      rangeOf(sheet, area).clear("Contents");
      await context.sync();
    },
  );
  const print = fingerprintOf(cell.formulas);
  const formats = numberFormat === undefined ? {} : { formats: before };
  return done({
    address: formatAddress(area, sheetName),
    token: writeToken({ kind: "cells", sheet: sheetId, area, print, ...formats }),
  });
}
