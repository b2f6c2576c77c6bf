import { cellAt, type Area } from "../../formula/area";
import { rangeOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import { fingerprint } from "../record/fingerprint";
import { canonical } from "./canonical";
import type { OpenTable } from "./open-tables";

export interface StampCell {
  range: Excel.Range;
  /** Rows above the headings. */
  above: number;
  content: Content;
}

/** The line above a table that names its edition, if it is where it was and says what it said. */
export async function readStamp(
  context: Excel.RequestContext,
  { record: { stamp }, sheet }: OpenTable,
  body: Area,
): Promise<StampCell | undefined> {
  if (!stamp) return undefined;
  const cell = await readAbove(context, sheet, body, stamp.above);
  return cell && fingerprintStamp(cell.content) === stamp.fingerprint ? cell : undefined;
}

export async function readAbove(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  body: Area,
  above: number,
): Promise<StampCell | undefined> {
  const row = body.row - 1 - above;
  if (row < 0) return undefined;
  const range = rangeOf(sheet, cellAt(row, body.column)).load("formulas");
  await context.sync();
  return { range, above, content: (range.formulas as Matrix<Content>)[0]?.[0] ?? "" };
}

export const fingerprintStamp = (content: Content | undefined): string =>
  fingerprint(canonical(content, (name) => name));
