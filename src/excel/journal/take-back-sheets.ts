import { oneByOne } from "../cells/one-by-one";
import { isBlank } from "../record/fingerprint-sheet";
import type { EntryOf } from "./journal-entry";
import type { TakenBack, TakingBack } from "./taken-back";

/**
 * Deletes the sheets that were being written. One that somebody has made visible since may hold what they wrote; a blank
 * one is visible because Excel failed before it was hidden.
 */
export async function takeBackSheets(
  context: Excel.RequestContext,
  { names, before, copies }: EntryOf<"sheets">,
  { atOnce }: TakingBack,
): Promise<TakenBack> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const isOurs = ({ id, name }: Excel.Worksheet) =>
    !before.includes(id) && (names.includes(name) || (atOnce && isCopy(name, copies)));
  const ours = worksheets.items.filter(isOurs);
  const visible = atOnce ? [] : ours.filter(({ visibility }) => visibility === "Visible");
  const blank = await oneByOne(visible, (sheet) => isBlank(context, sheet));
  const seen = visible.filter((_, at) => !blank[at]);
  for (const sheet of ours) if (!seen.includes(sheet)) sheet.delete();
  await context.sync();
  return { leftAlone: seen.map(({ name }) => name) };
}

/** "Trade (2)": the name that Excel gives a copy of "Trade" before it gets ours. */
function isCopy(name: string, originals: readonly string[]): boolean {
  const [, start] = /^(.+) \(\d+\)$/.exec(name) ?? [];
  return start !== undefined && originals.some((original) => original.startsWith(start));
}
