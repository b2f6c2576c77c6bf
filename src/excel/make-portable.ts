import { formatAddress } from "./cells/address";
import { cellAt, rangeOf } from "./cells/area";
import { oneByOne } from "./cells/one-by-one";
import { writeCells } from "./cells/write-cells";
import { readComments } from "./freeze/comments";
import { readBlocks, type FormulaBlock } from "./freeze/formula-blocks";
import { done, refuse, type Outcome } from "./outcome";
import { copySheets, readRenamed, type SheetCopy } from "./portable/copy-sheets";
import { dataRows } from "./portable/data-rows";
import { fillCopy } from "./portable/fill-copy";
import { allOrNothing, changeWorkbook } from "./run";
import { addSheet } from "./target/new-sheet";
import { printSheet } from "./undo-sheets";
import { writeToken } from "./undo-token";
import type { Inserted, PortableCell, PortableCopy } from "./workbook";

type Block = FormulaBlock<PortableCell>;

/** The data sheet's name; a later copy has one of its own: "Sourcebook data (2)". */
const DATA_SHEET = "Sourcebook data";

/** Copies of the sheets with our formulas. The originals stay as they are. */
export const makePortable = (cells: PortableCell[], title: string): Promise<Outcome<PortableCopy>> =>
  changeWorkbook(async (context) => {
    const read = await readBlocks(context, cells);
    if (!read.done) return read;
    const blocks = read.value;
    const [first] = blocks;
    if (!first) return refuse({ code: "gone", what: title });
    const before = await readSheetIds(context);
    return allOrNothing(
      async () => {
        const copies = await copySheets(
          context,
          [...new Set(blocks.map(({ place }) => place.sheetId))],
          title,
        );
        const uncommented = await fillCopies(context, copies, blocks);
        const data = await writeDataSheet(context, copies, blocks);
        const added = [...copies.map(({ id }) => id), data];
        return done({ ...(await show(context, copies, first, added)), uncommented });
      },
      () => removeOtherSheets(context, before),
    );
  });

async function fillCopies(
  context: Excel.RequestContext,
  copies: readonly SheetCopy[],
  blocks: readonly Block[],
): Promise<number> {
  const [renamed, comments] = [await readRenamed(context, copies), await readComments(context)];
  const uncommented = await oneByOne(copies, (copy) =>
    fillCopy(
      context,
      copy,
      blocks.filter(({ place }) => place.sheetId === copy.of.id),
      { renamed, comments },
    ),
  );
  return uncommented.reduce((sum, count) => sum + count, 0);
}

async function writeDataSheet(
  context: Excel.RequestContext,
  copies: readonly SheetCopy[],
  blocks: readonly Block[],
): Promise<string> {
  const { sheet, sheetId } = await addSheet(context, DATA_SHEET, { isLast: true });
  const rows = dataRows(blocks, (id) => copies.find(({ of }) => of.id === id)?.name ?? "");
  await writeCells(
    context,
    sheet,
    { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 },
    rows,
  );
  // Not very hidden: Ctrl+Z after that ends Excel (office-js#6001).
  sheet.visibility = "Hidden";
  await context.sync();
  return sheetId;
}

async function show(
  context: Excel.RequestContext,
  copies: readonly SheetCopy[],
  { place }: Block,
  added: readonly string[],
): Promise<Inserted> {
  const copy = copies.find(({ of }) => of.id === place.sheetId);
  copy?.sheet.activate();
  if (copy) rangeOf(copy.sheet, cellAt(0, 0)).select();
  const prints = await oneByOne(added, (id) => printSheet(context, context.workbook.worksheets.getItem(id)));
  const sheets = added.map((id, at) => ({ id, print: prints[at] ?? "" }));
  return {
    address: formatAddress(cellAt(0, 0), copy?.name),
    token: writeToken({ kind: "sheets", sheets }),
  };
}

async function readSheetIds(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  return sheets.items.map(({ id }) => id);
}

async function removeOtherSheets(context: Excel.RequestContext, kept: readonly string[]): Promise<void> {
  const added = (await readSheetIds(context)).filter((id) => !kept.includes(id));
  const sheets = added.map((id) => context.workbook.worksheets.getItem(id));
  for (const sheet of sheets) sheet.delete();
  await context.sync();
}
