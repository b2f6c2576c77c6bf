import { formatAddress } from "../../formula/address";
import { commonArea } from "../../formula/area";
import { rangeOf } from "../cells/area";
import { cellConstant } from "../cells/escape-text";
import type { Content, Matrix } from "../cells/matrix";
import { addComments, readComments } from "../conversion/comments";
import { fingerprintValues } from "../conversion/fingerprint-values";
import type { ConvertedRecord } from "../record/converted-schema";
import { canonical } from "../tables/canonical";
import { spellFormula } from "../tables/table-body";
import { growTables } from "./grow-tables";
import type { EntryOf } from "./journal-entry";
import type { TakenBack } from "./taken-back";

type OpenBody = Awaited<ReturnType<typeof growTables>>[number];
type Cell = EntryOf<"restoration">["cells"][number];

/** The values again, where the formula is back or the cells are empty. */
export async function takeBackRestoration(
  context: Excel.RequestContext,
  { cells, tables = [] }: EntryOf<"restoration">,
): Promise<TakenBack> {
  const bodies = await growTables(context, tables);
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
    else if (isRestored(cell, now, bodies)) putBack(worksheets.getItem(owner.id), cell);
    else leftAlone.push(formatAddress(cell.area, owner.name));
  }
  await context.sync();
  const comments = await citeAgain(
    context,
    found.map(({ cell }) => cell),
  );
  const changeOne = (known: ConvertedRecord) => ({ ...known, ...comments.get(known.comment ?? "") });
  return { leftAlone, change: (record) => ({ ...record, converted: record.converted.map(changeOne) }) };
}

/** Comments go in the same request that ends the restoring: some may be gone. New ones have other ids. */
async function citeAgain(
  context: Excel.RequestContext,
  cells: readonly Cell[],
): Promise<Map<string, Pick<ConvertedRecord, "comment">>> {
  const known = await readComments(context);
  const wanted = cells.flatMap(({ sheet, area, record }) => {
    const { comment, citation } = record ?? {};
    if (comment === undefined || citation === undefined || known.some(({ id }) => id === comment)) return [];
    const owner = context.workbook.worksheets.getItem(sheet);
    return { comment, sheet: owner, sheetId: sheet, area, content: citation };
  });
  const added = await addComments(context, known, wanted);
  return new Map(wanted.map(({ comment }, at) => [comment, { comment: added[at] ?? comment }]));
}

function isRestored(
  { sheet, area, formula }: Cell,
  now: Matrix<Content>,
  bodies: readonly OpenBody[],
): boolean {
  const table = bodies.find(({ sheetId, body }) => sheetId === sheet && commonArea(body.body, area));
  const spell = (content: Content = "") =>
    table ? spellFormula(table.body, content, area.row) : canonical(content, (name) => name);
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
