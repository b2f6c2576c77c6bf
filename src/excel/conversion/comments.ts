import type { Area } from "../../formula/area";
import { AREA, areaOf, rangeOf } from "../cells/area";
import { hasApi } from "../has-api";
import { codeOf } from "../refusal-of";

export interface PlacedComment {
  id: string;
  content: string;
  sheet: string;
  area: Area;
}

/** A comment that a cell is to have: the first of an area. None where there is nothing to say. */
export interface WantedComment {
  sheet: Excel.Worksheet;
  sheetId: string;
  area: Area;
  content: string;
}

/** All comments of the workbook, where they are now. */
export async function readComments(context: Excel.RequestContext): Promise<PlacedComment[]> {
  if (!hasApi("1.10")) return [];
  const comments = context.workbook.comments.load("items/id,items/content");
  await context.sync();
  const cells = comments.items.map((comment) => comment.getLocation().load(AREA));
  const sheets = cells.map((cell) => cell.worksheet.load("id"));
  await context.sync();
  return comments.items.map(({ id, content }, at) => ({
    id,
    content,
    sheet: sheets[at]?.id ?? "",
    area: areaOf(cells[at] as Excel.Range),
  }));
}

/**
 * Adds comments, in requests of their own: Excel may refuse them (office-js#1847), and a cell may have a note. What is
 * refused goes without. A cell has one comment: where somebody has written one it stays, and none is added. Answers
 * with Excel's id of each that was added.
 */
export async function addComments(
  context: Excel.RequestContext,
  known: readonly PlacedComment[],
  wanted: readonly WantedComment[],
): Promise<(string | undefined)[]> {
  const free = hasApi("1.10")
    ? wanted.filter((one) => one.content !== "" && !known.some((other) => isSameCell(other, one)))
    : [];
  const added = new Map<WantedComment, string>();
  await addAsFarAsPossible(context, free, added, MOST_REFUSED);
  return wanted.map((one) => added.get(one));
}

/** How many of the comments that were wanted are not there. */
export const countMissing = (
  wanted: readonly WantedComment[],
  added: readonly (string | undefined)[],
): number => wanted.filter(({ content }, at) => content !== "" && added[at] === undefined).length;

/** After so many refusals in a row of cells Excel is not asked for the rest of them. */
const MOST_REFUSED = 20;

/** Excel keeps what came before a failure: the first that is not there is the one that was refused. */
async function addAsFarAsPossible(
  context: Excel.RequestContext,
  wanted: readonly WantedComment[],
  added: Map<WantedComment, string>,
  patience: number,
): Promise<void> {
  if (wanted.length === 0 || patience === 0) return;
  const isWhole = await tryToAdd(context, wanted, added);
  if (isWhole) return;
  const there = await readComments(context);
  for (const one of wanted) {
    const id = there.find((other) => isSameCell(other, one))?.id;
    if (id !== undefined) added.set(one, id);
  }
  const refused = wanted.findIndex((one) => !added.has(one));
  await addAsFarAsPossible(context, refused < 0 ? [] : wanted.slice(refused + 1), added, patience - 1);
}

/** Not to be had at all: there is no use in trying one after another. */
const NEVER = ["NotImplemented", "ApiNotFound", "ApiNotAvailable", "UnsupportedOperation"];

/** `false` when one of them was refused. */
async function tryToAdd(
  context: Excel.RequestContext,
  wanted: readonly WantedComment[],
  added: Map<WantedComment, string>,
): Promise<boolean> {
  const { comments } = context.workbook;
  const queued = wanted.map(({ sheet, area, content }) =>
    comments.add(rangeOf(sheet, { ...area, rows: 1, columns: 1 }), content).load("id"),
  );
  try {
    await context.sync();
  } catch (error) {
    const code = codeOf(error) ?? "";
    if (code === "InvalidOperationInCellEditMode") throw error;
    return NEVER.includes(code);
  }
  for (const [at, one] of wanted.entries()) added.set(one, queued[at]?.id ?? "");
  return true;
}

const isSameCell = (other: PlacedComment, { sheetId, area }: WantedComment): boolean =>
  other.sheet === sheetId && other.area.row === area.row && other.area.column === area.column;
