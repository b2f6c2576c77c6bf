import type { CellFormats } from "../workbook";
import { parseAddress } from "../../formula/address";
import { rangeOf } from "./area";
import type { Matrix } from "./matrix";
import { oneByOne } from "./one-by-one";

/** Some hundred ranges are one request. */
const MOST_AT_ONCE = 200;

/** Puts another number format where the expected one still stands: any other is a person's own. */
export async function changeFormats(
  context: Excel.RequestContext,
  changes: readonly CellFormats[],
): Promise<void> {
  const parts = Array.from({ length: Math.ceil(changes.length / MOST_AT_ONCE) }, (_, at) =>
    changes.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE),
  );
  await oneByOne(parts, (part) => changeSome(context, part));
}

async function changeSome(context: Excel.RequestContext, changes: readonly CellFormats[]): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const names = new Set(sheets.items.map(({ name }) => name));
  const ranges = changes.flatMap((change) => {
    const found = parseAddress(change.address);
    if (found?.sheet === undefined || !names.has(found.sheet)) return [];
    const sheet = context.workbook.worksheets.getItem(found.sheet);
    const area = { ...found.area, rows: change.before.length, columns: change.before[0]?.length ?? 0 };
    sheet.protection.load("protected");
    return [{ change, sheet, range: rangeOf(sheet, area).load("numberFormat") }];
  });
  await context.sync();
  for (const { change, sheet, range } of ranges) if (!sheet.protection.protected) writeChanged(change, range);
  await context.sync();
}

function writeChanged({ before, after }: CellFormats, range: Excel.Range): void {
  const present = range.numberFormat as Matrix<string>;
  const formats = before.map((row, at) =>
    row.map((format, across) => {
      const next = after[at]?.[across];
      return next !== undefined && next !== format && present[at]?.[across] === format ? next : null;
    }),
  );
  if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
}
