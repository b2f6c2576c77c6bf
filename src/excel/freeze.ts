import { oneByOne } from "./cells/one-by-one";
import { readComments, type PlacedComment } from "./freeze/comments";
import { readBlocks, type FormulaBlock } from "./freeze/formula-blocks";
import { describeFrozen, isSamePlace, writeValues } from "./freeze/write-values";
import { takeBackFrozen } from "./freeze/take-back-frozen";
import { done, refuse, type Outcome } from "./outcome";
import { openRecord, saveRecord, type RecordPart } from "./record/record-part";
import type { FrozenRecord } from "./record/workbook-record";
import { allOrNothing, changeWorkbook } from "./run";
import type { FreezeReport, FrozenCell, Progress } from "./workbook";

type Block = FormulaBlock<FrozenCell>;

/** All cells or none: what was frozen before a failure or Cancel gets its formula back. */
export const freeze = (cells: FrozenCell[], progress?: Progress): Promise<Outcome<FreezeReport>> =>
  changeWorkbook(async (context) => {
    const read = await readBlocks(context, cells, progress);
    if (!read.done) return read;
    const [blocks, part, comments] = [read.value, await openRecord(context), await readComments(context)];
    const takeBack = () => takeBackFrozen(context, part, blocks, comments);
    const frozen = await allOrNothing(
      () => freezeAll(context, { part, blocks, comments }, progress),
      takeBack,
    );
    if (frozen) return done({ frozen: blocks.length, uncommented: countUncommented(blocks, frozen) });
    await takeBack();
    return refuse({ code: "cancelled" });
  });

const countUncommented = (blocks: readonly Block[], frozen: readonly FrozenRecord[]): number =>
  blocks.filter(({ cell }) => cell.citation !== "").length -
  frozen.filter(({ comment }) => comment !== undefined).length;

interface Work {
  part: RecordPart;
  blocks: readonly Block[];
  comments: readonly PlacedComment[];
}

const AT_ONCE = 250;

/** What the formulas were is in the workbook before the first of them goes. `undefined` when it was cancelled on the way. */
async function freezeAll(
  context: Excel.RequestContext,
  { part, blocks, comments }: Work,
  progress?: Progress,
): Promise<FrozenRecord[] | undefined> {
  const others = part.record.frozen.filter((known) => !blocks.some((block) => isSamePlace(known, block)));
  saveRecord(context, part, { ...part.record, frozen: [...others, ...blocks.map(describeFrozen)] });
  const groups = Array.from({ length: Math.ceil(blocks.length / AT_ONCE) }, (_, at) => at * AT_ONCE);
  const written = await oneByOne(groups, async (from) => {
    progress?.report(blocks.length + from, blocks.length * 2);
    if (progress?.isCancelled()) return [];
    return writeValues(context, blocks.slice(from, from + AT_ONCE), comments);
  });
  if (progress?.isCancelled()) return undefined;
  const frozen = written.flat();
  saveRecord(context, part, { ...part.record, frozen: [...others, ...frozen] });
  await context.sync();
  progress?.report(blocks.length * 2, blocks.length * 2);
  return frozen;
}
