import { oneByOne } from "./cells/one-by-one";
import { readComments, type PlacedComment } from "./freeze/comments";
import { findFrozen, type FoundFrozen } from "./freeze/find-frozen";
import { readBlocks, type FormulaBlock } from "./freeze/formula-blocks";
import { isRestorable } from "./freeze/is-restorable";
import { nameColumns } from "./freeze/name-columns";
import { describeFrozen, isSamePlace, writeValues } from "./freeze/write-values";
import { Cancelled } from "./journal/cancelled";
import { listTableRows } from "./journal/grow-tables";
import { newEntry } from "./journal/journal-entry";
import { withJournal } from "./journal/with-journal";
import { done, type Outcome } from "./outcome";
import { readRecord } from "./record/record-part";
import type { FrozenRecord } from "./record/workbook-record";
import { changeWorkbook } from "./run";
import type { FreezeReport, FrozenCell, Progress } from "./workbook";
import { isErrorText } from "./cells/cell-text";

type Block = FormulaBlock<FrozenCell>;

/** All cells or none: what was frozen before a failure or Cancel gets its formula back. */
export const freeze = (cells: FrozenCell[], progress?: Progress): Promise<Outcome<FreezeReport>> =>
  changeWorkbook(async (context) => {
    const read = await readBlocks(context, cells, progress);
    if (!read.done) return read;
    const blocks = read.value.filter(canFreeze);
    const leftAlone = read.value.filter((block) => !canFreeze(block)).map(({ cell }) => cell.address);
    if (blocks.length === 0) return done({ frozen: 0, uncommented: 0, leftAlone });
    const frozen = await freezeAll(context, blocks, progress);
    return done({ frozen: blocks.length, uncommented: countUncommented(blocks, frozen), leftAlone });
  });

/** An error is no value to be kept, and a formula that may not come back does not go. */
const canFreeze = ({ cell, values }: Block): boolean =>
  isRestorable(cell.formula) && !values.flat().some((value) => isErrorText(String(value)));

const countUncommented = (blocks: readonly Block[], frozen: readonly FrozenRecord[]): number =>
  blocks.filter(({ cell }) => cell.citation !== "").length -
  frozen.filter(({ comment }) => comment !== undefined).length;

const AT_ONCE = 250;

/** What the formulas were is in the workbook before the first of them goes. */
async function freezeAll(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  progress?: Progress,
): Promise<FrozenRecord[]> {
  const [part, comments] = [await readRecord(context), await readComments(context)];
  const names = await nameColumns(context, blocks);
  const cells = blocks.map((block) => describeFrozen(block, names.get(block)));
  const replaced = await findReplaced(context, part.record.frozen, blocks);
  const others = part.record.frozen.filter((known) => !replaced.includes(known));
  const entry = newEntry({
    ...{ kind: "freeze", where: [...new Set(blocks.map(({ place }) => place.sheetName))], cells },
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
      const frozen = await writeGroups(context, work, progress);
      end((record) => ({ ...record, frozen: [...others, ...frozen] }));
      await context.sync();
      progress?.report(blocks.length * 2, blocks.length * 2);
      return frozen;
    },
    (record) => ({ ...record, frozen: [...others, ...cells] }),
  );
}

/**
 * Formulas that are back where they were: what is remembered of them is out of date. Whatever else is remembered of these
 * places may be a value that rows or columns have moved, and stays.
 */
async function findReplaced(
  context: Excel.RequestContext,
  known: readonly FrozenRecord[],
  blocks: readonly Block[],
): Promise<FrozenRecord[]> {
  const found = await findFrozen(context, known);
  const isBack = ({ state, sheetId, area }: FoundFrozen) =>
    state === "formula" && blocks.some((block) => isSamePlace({ sheet: sheetId, area }, block));
  return found.filter(isBack).map(({ record }) => record);
}

interface Work {
  blocks: readonly Block[];
  cells: readonly FrozenRecord[];
  comments: readonly PlacedComment[];
}

async function writeGroups(
  context: Excel.RequestContext,
  { blocks, cells, comments }: Work,
  progress?: Progress,
): Promise<FrozenRecord[]> {
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
