import { ATTACHED, CHECK_XML, COMMENT_CELL, findXml, NOTE_CELL } from "./attached-text";
import { judge, type Check } from "./check";
import { SOURCES } from "./sources";

/** A cell takes a comment. */
export const comment: Check = {
  id: "comment",
  evidence: SOURCES.comments,
  needs: [["ExcelApi", "1.10"]],
  perform: async ({ context, sheet }) => {
    const added = context.workbook.comments.add(sheet.getRange(COMMENT_CELL), ATTACHED).load("content");
    await context.sync();
    return judge(added.content === ATTACHED, added.content);
  },
};

/** A cell takes a note, of the older kind. */
export const note: Check = {
  id: "note",
  evidence: SOURCES.notes,
  needs: [["ExcelApi", "1.18"]],
  perform: async ({ context, sheet }) => {
    if (!("notes" in context.workbook)) return { verdict: "untried", seen: "Office.js –" };
    const added = context.workbook.notes.add(sheet.getRange(NOTE_CELL), ATTACHED).load("content");
    await context.sync();
    return judge(added.content === ATTACHED, added.content);
  },
};

/** The workbook keeps a part of our own. */
export const customXml: Check = {
  id: "custom-xml",
  evidence: SOURCES.customXml,
  needs: [["ExcelApi", "1.5"]],
  perform: async ({ context }) => {
    context.workbook.customXmlParts.add(CHECK_XML);
    const parts = findXml(context);
    await context.sync();
    return judge(parts.items.length > 0, String(parts.items.length));
  },
};
