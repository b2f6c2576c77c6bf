import type { Content } from "../cells/matrix";
import type { BodyCell } from "./body-cells";
import { printContent, printDress, type CellPrint } from "./row-prints";
import type { TrackedColumn } from "./tracked-columns";

/** What happens to one cell; nothing where neither of `input`, `numberFormat` and `url` is there. */
export interface CellPlan {
  index: number;
  position: number;
  input?: string | number;
  numberFormat?: string;
  /** `null` takes a link away. */
  url?: string | null;
  /** Fingerprints that are not to be taken anew: of what the user has changed, and of links, which cannot be read. */
  keep: Partial<CellPrint>;
  /** Somebody has written something else into it. */
  isEdited: boolean;
}

export interface PresentCell {
  /** In one spelling. */
  content: string;
  numberFormat: string;
  /** What was written last. */
  print: CellPrint;
}

/** A cell is written only when it still has what was written before; its format and link each only with that. */
export function planCell(
  { index, position, kind }: TrackedColumn,
  { content, numberFormat, print }: PresentCell,
  wanted: BodyCell | undefined,
  canonical: (input: Content | undefined) => string,
): CellPlan {
  const plan: CellPlan = { index, position, keep: {}, isEdited: false };
  const isOurs = printContent(content) === print.content;
  if (!wanted) return { ...plan, keep: isOurs ? { dress: print.dress } : print };
  const isAsWanted = content === canonical(wanted.input);
  if (!isOurs && !isAsWanted) return { ...plan, keep: print, isEdited: true };
  if (!isAsWanted) plan.input = wanted.input;
  if (kind === "link") planLink(plan, print, wanted.url);
  else planFormat(plan, print, numberFormat, wanted.numberFormat);
  return plan;
}

function planFormat(plan: CellPlan, print: CellPrint, present: string, wanted: string | undefined): void {
  if (printDress(present) !== print.dress) plan.keep = { dress: print.dress };
  else if (wanted !== undefined && wanted !== present) plan.numberFormat = wanted;
}

/** Excel gives links one by one only, so what was linked to is remembered instead of read. */
function planLink(plan: CellPlan, print: CellPrint, url: string | undefined): void {
  const dress = printDress(url ?? "");
  if (dress !== print.dress) plan.url = url ?? null;
  plan.keep = { dress };
}
