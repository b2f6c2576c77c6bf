import type { Content } from "../cells/matrix";
import type { BodyCell } from "./body-cells";
import { fingerprintContent, fingerprintFormat, type CellFingerprint } from "./row-fingerprints";
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
  keep: Partial<CellFingerprint>;
  /** Somebody has written something else into it. */
  isEdited: boolean;
}

export interface PresentCell {
  /** In one spelling. */
  content: string;
  numberFormat: string;
  /** What was written last. */
  fingerprint: CellFingerprint;
}

/** A cell is written only when it still has what was written before; its format and link each only with that. */
export function planCell(
  { index, position, kind }: TrackedColumn,
  { content, numberFormat, fingerprint }: PresentCell,
  wanted: BodyCell | undefined,
  canonical: (input: Content | undefined) => string,
): CellPlan {
  const plan: CellPlan = { index, position, keep: {}, isEdited: false };
  const isOurs = fingerprintContent(content) === fingerprint.content;
  if (!wanted) return { ...plan, keep: isOurs ? { format: fingerprint.format } : fingerprint };
  const isAsWanted = content === canonical(wanted.input);
  if (!isOurs && !isAsWanted) return { ...plan, keep: fingerprint, isEdited: true };
  if (!isAsWanted) plan.input = wanted.input;
  if (kind === "link") planLink(plan, fingerprint, wanted.url);
  else planFormat(plan, fingerprint, numberFormat, wanted.numberFormat);
  return plan;
}

function planFormat(
  plan: CellPlan,
  fingerprint: CellFingerprint,
  present: string,
  wanted: string | undefined,
): void {
  if (fingerprintFormat(present) !== fingerprint.format) plan.keep = { format: fingerprint.format };
  else if (wanted !== undefined && wanted !== present) plan.numberFormat = wanted;
}

/** Excel gives links one by one only, so what was linked to is remembered instead of read. */
function planLink(plan: CellPlan, fingerprint: CellFingerprint, url: string | undefined): void {
  const format = fingerprintFormat(url ?? "");
  if (format !== fingerprint.format) plan.url = url ?? null;
  plan.keep = { format };
}
