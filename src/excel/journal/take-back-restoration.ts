import { formatAddress } from "../cells/address";
import { rangeOf } from "../cells/area";
import { cellConstant } from "../cells/escape-text";
import type { Content, Matrix } from "../cells/matrix";
import { fingerprintValues } from "../conversion/fingerprint-values";
import { canonical } from "../tables/canonical";
import type { EntryOf } from "./journal-entry";
import type { TakenBack } from "./take-back-entry";

type Cell = EntryOf<"restoration">["cells"][number];

/** The values again, where the formula is back or the cells are empty. */
export async function takeBackRestoration(
  context: Excel.RequestContext,
  { cells }: EntryOf<"restoration">,
): Promise<TakenBack> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const found = cells.flatMap((cell) => {
    const owner = worksheets.items.find(({ id }) => id === cell.sheet);
    if (!owner) return [];
    return { cell, owner, range: rangeOf(worksheets.getItem(owner.id), cell.area).load("formulas") };
  });
  await context.sync();
  const leftAlone: string[] = [];
  for (const { cell, owner, range } of found) {
    const now = range.formulas as Matrix<Content>;
    if (fingerprintValues(now) === fingerprintValues(cell.before))
      putBackFormats(worksheets.getItem(owner.id), cell);
    else if (isRestored(cell, now)) putBack(worksheets.getItem(owner.id), cell);
    else leftAlone.push(formatAddress(cell.area, owner.name));
  }
  await context.sync();
  return { leftAlone };
}

function isRestored({ formula }: Cell, now: Matrix<Content>): boolean {
  const spell = (content: Content | undefined) => canonical(content, (name) => name);
  return spell(now[0]?.[0]) === spell(formula) || now.flat().every((content) => content === "");
}

/** Formats go first, and may be all that was changed. */
function putBackFormats(sheet: Excel.Worksheet, { area, formats }: Cell): void {
  if (formats) rangeOf(sheet, area).numberFormat = formats;
}

function putBack(sheet: Excel.Worksheet, cell: Cell): void {
  const { area, before } = cell;
  putBackFormats(sheet, cell);
  rangeOf(sheet, area).formulas = before.map((line) => line.map(cellConstant));
}
