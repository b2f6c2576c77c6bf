import { AREA, areaOf, rangeOf, type Area } from "../cells/area";
import { hasApi } from "../has-api";

export interface PlacedComment {
  id: string;
  content: string;
  sheet: string;
  area: Area;
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
    ...{ id, content, sheet: sheets[at]?.id ?? "" },
    area: areaOf(cells[at] as Excel.Range),
  }));
}

/** A cell has one comment: where somebody has written one it stays, and none is added. */
export function addComment(
  context: Excel.RequestContext,
  known: readonly PlacedComment[],
  { sheet, sheetId, area }: { sheet: Excel.Worksheet; sheetId: string; area: Area },
  content: string,
): Excel.Comment | undefined {
  if (content === "" || !hasApi("1.10")) return undefined;
  const isTaken = known.some(
    (other) => other.sheet === sheetId && other.area.row === area.row && other.area.column === area.column,
  );
  if (isTaken) return undefined;
  return context.workbook.comments.add(rangeOf(sheet, { ...area, rows: 1, columns: 1 }), content).load("id");
}
