import { oneByOne } from "../cells/one-by-one";
import { readComments, type PlacedComment } from "../conversion/comments";
import { findConverted, type FoundConverted } from "../conversion/find-converted";
import { readBlocks, type FormulaBlock } from "../conversion/formula-blocks";
import { isRestorable } from "../conversion/is-restorable";
import { nameColumns } from "../conversion/name-columns";
import { describeBlock, isSamePlace, writeValues } from "../conversion/write-values";
import { Cancelled } from "../journal/cancelled";
import { listTableRows } from "../journal/grow-tables";
import { newEntry } from "../journal/journal-entry";
import { withJournal } from "../journal/with-journal";
import { ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { readRecord } from "../record/record-part";
import type { ConvertedRecord } from "../record/converted-schema";
import { changeWorkbook } from "../run";
import type { ConversionReport, CellToConvert, Progress } from "../workbook";
import { isErrorText } from "../cells/escape-text";

type Block = FormulaBlock<CellToConvert>;

/** All cells or none: what was converted before a failure or Cancel gets its formula back. */
export const convertToValues = (
  cells: CellToConvert[],
  progress?: Progress,
): Promise<Outcome<ConversionReport>> =>
  changeWorkbook(async (context) => {
    const read = await readBlocks(context, cells, progress);
    if (!read.ok) return read;
    const blocks = read.value.filter(isConvertible);
    const leftAlone = read.value.filter((block) => !isConvertible(block)).map(({ cell }) => cell.address);
    if (blocks.length === 0) return ok({ converted: 0, uncommented: 0, leftAlone });
    const converted = await convertAll(context, blocks, progress);
    return ok({ converted: blocks.length, uncommented: countUncommented(blocks, converted), leftAlone });
  });

/** An error is no value to be kept, and a formula that may not come back does not go. */
const isConvertible = ({ cell, values }: Block): boolean =>
  isRestorable(cell.formula) && !values.flat().some((value) => isErrorText(String(value)));

const countUncommented = (blocks: readonly Block[], converted: readonly ConvertedRecord[]): number =>
  blocks.filter(({ cell }) => cell.citation !== "").length -
  converted.filter(({ comment }) => comment !== undefined).length;

const AT_ONCE = 250;

/** What the formulas were is in the workbook before the first of them goes. */
async function convertAll(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  progress?: Progress,
): Promise<ConvertedRecord[]> {
  const [part, comments] = [await readRecord(context), await readComments(context)];
  const names = await nameColumns(context, blocks);
  const cells = blocks.map((block) => describeBlock(block, names.get(block)));
  const replaced = await findReplaced(context, part.record.converted, blocks);
  const others = part.record.converted.filter((known) => !replaced.includes(known));
  const entry = newEntry({
    kind: "conversion",
    where: [...new Set(blocks.map(({ place }) => place.sheetName))],
    cells,
    replaced,
    comments: comments.map(({ id }) => id),
    tables: await listTableRows(
      context,
      blocks.map(({ place }) => place),
    ),
  });
  const work = { blocks, cells, comments };
  return withJournal(
    context,
    part,
    entry,
    async (end) => {
      const converted = await writeGroups(context, work, progress);
      end((record) => ({ ...record, converted: [...others, ...converted] }));
      await context.sync();
      progress?.report(blocks.length * 2, blocks.length * 2);
      return converted;
    },
    (record) => ({ ...record, converted: [...others, ...cells] }),
  );
}

/**
 * Formulas that are back where they were: what is remembered of them is out of date. Whatever else is remembered of these
 * places may be a value that rows or columns have moved, and stays.
 */
async function findReplaced(
  context: Excel.RequestContext,
  known: readonly ConvertedRecord[],
  blocks: readonly Block[],
): Promise<ConvertedRecord[]> {
  const found = await findConverted(context, known);
  const isBack = ({ state, sheetId, area }: FoundConverted) =>
    state === "formula" && blocks.some((block) => isSamePlace({ sheet: sheetId, area }, block));
  return found.filter(isBack).map(({ record }) => record);
}

interface Work {
  blocks: readonly Block[];
  cells: readonly ConvertedRecord[];
  comments: readonly PlacedComment[];
}

async function writeGroups(
  context: Excel.RequestContext,
  { blocks, cells, comments }: Work,
  progress?: Progress,
): Promise<ConvertedRecord[]> {
  const groups = Array.from({ length: Math.ceil(blocks.length / AT_ONCE) }, (_, at) => at * AT_ONCE);
  const written = await oneByOne(groups, async (from) => {
    progress?.report(blocks.length + from, blocks.length * 2);
    if (progress?.isCancelled()) throw new Cancelled();
    const to = from + AT_ONCE;
    return writeValues(context, blocks.slice(from, to), cells.slice(from, to), comments);
  });
  if (progress?.isCancelled()) throw new Cancelled();
  return written.flat();
}
