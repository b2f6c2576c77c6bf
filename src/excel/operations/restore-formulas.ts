import { formatAddress } from "../../formula/address";
import { findConverted, type FoundConverted } from "../conversion/find-converted";
import { isRestorable } from "../conversion/is-restorable";
import { writeFormulasBack } from "../conversion/write-formulas-back";
import { growTables, listTableRows } from "../journal/grow-tables";
import { newEntry } from "../journal/journal-entry";
import { withJournal } from "../journal/with-journal";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { changeRecord, readRecord, type RecordPart } from "../record/record-part";
import type { WorkbookRecord } from "../record/workbook-record";
import { changeWorkbook } from "../run";
import type { Progress, RestorationReport } from "../workbook";

/** What cannot be put back is kept in mind, so that no formula is lost; what is on a deleted sheet is forgotten. */
export const restoreFormulas = (progress?: Progress): Promise<Outcome<RestorationReport>> =>
  changeWorkbook(async (context) => {
    const part = await readRecord(context);
    for (const entry of part.record.journal ?? [])
      if (entry.kind === "restoration") await growTables(context, entry.tables ?? []);
    const found = await findConverted(context, part.record.converted);
    const converted = found.filter((one) => canRestore(one, part.record));
    const locked = converted.find(({ isProtected }) => isProtected);
    if (locked) return fail({ code: "protected", sheet: locked.sheetName });
    if (progress?.isCancelled()) return fail({ code: "cancelled" });
    const kept = found.filter((one) => !converted.includes(one) && one.state !== "formula");
    const remember = (record: WorkbookRecord) => ({
      ...withoutRestorations(record),
      converted: kept.map((one) => one.record),
    });
    if (converted.length > 0) await restoreAll(context, part, converted, remember);
    else await changeRecord(context, remember);
    return ok({ restored: converted.length, leftAlone: kept.map(addressOf) });
  });

/** Cells that an interrupted try has emptied are ours to fill. */
function canRestore(
  { state, record: { formula } }: FoundConverted,
  { journal = [] }: WorkbookRecord,
): boolean {
  const wasTried = journal.some(({ kind }) => kind === "restoration");
  return isRestorable(formula) && (state === "value" || (state === "empty" && wasTried));
}

/** What was interrupted is done now. */
const withoutRestorations = ({ journal = [], ...record }: WorkbookRecord): WorkbookRecord => {
  const open = journal.filter(({ kind }) => kind !== "restoration");
  return open.length > 0 ? { ...record, journal: open } : record;
};

const restoreAll = async (
  context: Excel.RequestContext,
  part: RecordPart,
  converted: readonly FoundConverted[],
  remember: (record: WorkbookRecord) => WorkbookRecord,
): Promise<void> => {
  const where = [...new Set(converted.map(({ sheetName }) => sheetName))];
  const tables = await listTableRows(context, converted);
  const entry = newEntry({ kind: "restoration", where, cells: converted.map(describe), tables });
  return withJournal(context, part, entry, async (end) => {
    await writeFormulasBack(
      context,
      converted.map(({ record, formats: _, ...place }) => ({
        ...place,
        formula: record.inTable ?? record.formula,
        ...(record.formats && { formats: record.formats }),
      })),
    );
    for (const { comment } of converted) comment?.delete();
    end(remember);
    await context.sync();
  });
};

const describe = ({ sheetId, area, record, contents, formats }: FoundConverted) => ({
  sheet: sheetId,
  area,
  formula: record.inTable ?? record.formula,
  before: contents,
  formats,
  record,
});

const addressOf = ({ area, sheetName }: FoundConverted): string => formatAddress(area, sheetName);
