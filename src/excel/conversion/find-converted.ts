import type { Area } from "../../formula/area";
import { rangeOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import { oneByOne } from "../cells/one-by-one";
import type { ConvertedRecord } from "../record/converted-schema";
import { readComments, type PlacedComment } from "./comments";
import { fingerprintValues } from "./fingerprint-values";

export interface FoundConverted {
  record: ConvertedRecord;
  sheet: Excel.Worksheet;
  sheetId: string;
  sheetName: string;
  isProtected: boolean;
  /** Where the cells are now. */
  area: Area;
  /** Still the converted value; the formula again, put back by hand or by an undo; nothing at all; or something else. */
  state: "value" | "formula" | "empty" | "changed";
  contents: Matrix<Content>;
  formats: Matrix<string>;
  /** Ours, and as it was written. */
  comment?: Excel.Comment;
}

/** Converted cells move with their comment when rows and columns come and go; without one they are looked for in their place. */
export async function findConverted(
  context: Excel.RequestContext,
  records: readonly ConvertedRecord[],
): Promise<FoundConverted[]> {
  const comments = await readComments(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const protections = worksheets.items.map((sheet) => sheet.protection.load("protected"));
  await context.sync();
  const found = records.flatMap((record) => {
    const comment = comments.find(({ id }) => id === record.comment);
    const at = worksheets.items.findIndex(({ id }) => id === (comment?.sheet ?? record.sheet));
    const sheet = worksheets.items[at];
    if (!sheet) return [];
    const place = {
      sheetId: sheet.id,
      sheetName: sheet.name,
      isProtected: protections[at]?.protected ?? false,
    };
    return { ...place, record, sheet: worksheets.getItem(sheet.id), ...locate(context, record, comment) };
  });
  return readStates(context, found);
}

function locate(
  context: Excel.RequestContext,
  { area, citation }: ConvertedRecord,
  comment: PlacedComment | undefined,
): Pick<FoundConverted, "area" | "comment"> {
  if (!comment) return { area };
  const moved = { ...area, row: comment.area.row, column: comment.area.column };
  const isOurs = comment.content === citation;
  return isOurs ? { area: moved, comment: context.workbook.comments.getItem(comment.id) } : { area: moved };
}

const AT_ONCE = 250;

async function readStates(
  context: Excel.RequestContext,
  found: readonly Omit<FoundConverted, "state" | "contents" | "formats">[],
): Promise<FoundConverted[]> {
  const groups = Array.from({ length: Math.ceil(found.length / AT_ONCE) }, (_, at) =>
    found.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  const read = await oneByOne(groups, async (group) => {
    const ranges = group.map(({ sheet, area }) => rangeOf(sheet, area).load("formulas,numberFormat"));
    await context.sync();
    return group.map((one, at) => {
      const contents = (ranges[at]?.formulas ?? []) as Matrix<Content>;
      const formats = (ranges[at]?.numberFormat ?? []) as Matrix<string>;
      return { ...one, contents, formats, state: stateOf(one.record, contents) };
    });
  });
  return read.flat();
}

function stateOf({ fingerprint, formula }: ConvertedRecord, now: Matrix<Content>): FoundConverted["state"] {
  if (fingerprintValues(now) === fingerprint) return "value";
  if (now.flat().every((content) => content === "")) return "empty";
  return now[0]?.[0] === formula ? "formula" : "changed";
}
