import { formatAddress } from "../../formula/address";
import { cellAt } from "../../formula/area";
import { rangeOf } from "../cells/area";
import { oneByOne } from "../cells/one-by-one";
import { writeCells } from "../cells/write-cells";
import { readComments } from "../conversion/comments";
import { readBlocks, type FormulaBlock } from "../conversion/formula-blocks";
import { withJournal, type EndEntry } from "../journal/with-journal";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { copySheets, planCopies, readRenamed, type SheetCopy } from "../portable/copy-sheets";
import { dataRows } from "../portable/data-rows";
import { fillCopy } from "../portable/fill-copy";
import { readRecord } from "../record/record-part";
import { changeWorkbook } from "../run";
import { sheetTitle } from "../destination/sheet-title";
import { addSheet, listSheets, sheetsEntry, type SheetList } from "../destination/new-sheet";
import { fingerprintSheet } from "../record/fingerprint-sheet";
import { writeToken } from "./undo-token";
import type { Inserted, PortableCell, PortableCopy } from "../workbook";

type Block = FormulaBlock<PortableCell>;

/** Copies of the sheets with our formulas. The originals stay as they are. */
export const makePortable = (cells: PortableCell[], title: string): Promise<Outcome<PortableCopy>> =>
  changeWorkbook(async (context) => {
    const read = await readBlocks(context, cells);
    if (!read.ok) return read;
    const blocks = read.value;
    const [first] = blocks;
    if (!first) return fail({ code: "gone", what: title });
    const [part, list] = [await readRecord(context), await listSheets(context)];
    const plan = planCopies(list, [...new Set(blocks.map(({ place }) => place.sheetId))], title);
    const names = [...plan.map(({ name }) => name), planData(list)];
    const entry = sheetsEntry(
      list,
      names,
      plan.map(({ of }) => of.name),
    );
    return withJournal(context, part, entry, async (end) => {
      const copies = await copySheets(context, plan);
      const uncommented = await fillCopies(context, copies, blocks);
      const data = await writeDataSheet(context, planData(list), copies, blocks);
      const added = [...copies.map(({ id }) => id), data];
      return ok({ ...(await show(context, copies, { first, added, end })), uncommented });
    });
  });

/** A later copy's has a name of its own: "Sourcebook data (2)". */
const planData = ({ names }: SheetList): string => sheetTitle("Sourcebook data", names);

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
  name: string,
  copies: readonly SheetCopy[],
  blocks: readonly Block[],
): Promise<string> {
  // Not very hidden: Ctrl+Z after that ends Excel (office-js#6001).
  const { sheet, sheetId } = await addSheet(context, { name });
  const rows = dataRows(blocks, (id) => copies.find(({ of }) => of.id === id)?.name ?? "");
  await writeCells(
    context,
    sheet,
    { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 },
    rows,
  );
  return sheetId;
}

async function show(
  context: Excel.RequestContext,
  copies: readonly SheetCopy[],
  { first, added, end }: { first: Block; added: readonly string[]; end: EndEntry },
): Promise<Inserted> {
  const copy = copies.find(({ of }) => of.id === first.place.sheetId);
  const fingerprints = await oneByOne(added, (id) =>
    fingerprintSheet(context, context.workbook.worksheets.getItem(id)),
  );
  const sheets = added.map((id, at) => ({ id, fingerprint: fingerprints[at] ?? "" }));
  for (const { sheet } of copies) sheet.visibility = "Visible";
  copy?.sheet.activate();
  if (copy) rangeOf(copy.sheet, cellAt(0, 0)).select();
  end();
  await context.sync();
  return {
    address: formatAddress(cellAt(0, 0), copy?.name),
    token: writeToken({ kind: "sheets", sheets }),
  };
}
