import { ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { readWorkbook } from "../run";
import { hasSet } from "./ask-sets";
import { ATTACHED, findXml } from "./attached-text";
import { judge, type AskedId, type CheckRequest, type ExcelFinding, type Tried } from "./check";
import { findCheckSheets } from "./check-sheet";
import { SOURCES } from "./sources";

const UNTRIED: Tried = { verdict: "untried", seen: "–" };

/** What of the check is still there after the workbook was saved, closed and opened. Only what was there before counts. */
export const seeKept = (
  request: CheckRequest,
  before: readonly ExcelFinding[],
): Promise<Outcome<ExcelFinding[]>> =>
  readWorkbook(async (context) => {
    const held = (id: string) => before.some((finding) => finding.id === id && finding.verdict === "holds");
    const [sheet] = await findCheckSheets(context, request);
    const comments = held("comment") ? context.workbook.comments.load("items/content") : undefined;
    const notes =
      held("note") && hasSet(["ExcelApi", "1.18"]) ? context.workbook.notes.load("items/content") : undefined;
    const parts = held("custom-xml") ? findXml(context) : undefined;
    await context.sync();
    const isThere = (list: { items: { content: string }[] } | undefined) =>
      list ? told(list.items.some(({ content }) => content === ATTACHED)) : UNTRIED;
    return ok([
      tell("kept-sheet", told(sheet !== undefined)),
      tell("kept-comment", isThere(comments)),
      tell("kept-note", isThere(notes)),
      tell("kept-xml", parts ? told(parts.items.length > 0) : UNTRIED),
    ]);
  });

const told = (isThere: boolean): Tried => judge(isThere, isThere ? "1" : "0");

const tell = (id: AskedId, tried: Tried): ExcelFinding => ({ id, evidence: SOURCES.customXml, ...tried });
