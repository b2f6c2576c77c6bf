import { saveRecord, type RecordPart } from "../record/record-part";
import type { FrozenCell } from "../workbook";
import { readComments, type PlacedComment } from "./comments";
import type { FormulaBlock } from "./formula-blocks";
import { restoreFormulas } from "./restore-formulas";

/** Everything as it was before: formulas, formats, comments and what the workbook remembers. */
export async function takeBackFrozen(
  context: Excel.RequestContext,
  part: RecordPart,
  blocks: readonly FormulaBlock<FrozenCell>[],
  before: readonly PlacedComment[],
): Promise<void> {
  await restoreFormulas(
    context,
    blocks.map(({ cell, place, formats }) => ({ ...place, formula: cell.formula, formats })),
  );
  const citations = new Set(blocks.map(({ cell }) => cell.citation));
  const added = (await readComments(context)).filter(
    ({ id, content }) => citations.has(content) && !before.some((known) => known.id === id),
  );
  const { comments } = context.workbook;
  for (const { id } of added) comments.getItem(id).delete();
  saveRecord(context, part, part.record);
  await context.sync();
}
