import { formatAddress } from "./cells/address";
import { findFrozen, type FoundFrozen } from "./freeze/find-frozen";
import { isRestorable } from "./freeze/is-restorable";
import { restoreFormulas } from "./freeze/restore-formulas";
import { growTables, listTableRows } from "./journal/grow-tables";
import { newEntry } from "./journal/journal-entry";
import { withJournal } from "./journal/with-journal";
import { done, refuse, type Outcome } from "./outcome";
import { changeRecord, readRecord, type RecordPart } from "./record/record-part";
import type { WorkbookRecord } from "./record/workbook-record";
import { changeWorkbook } from "./run";
import type { Progress, ThawReport } from "./workbook";

/** What cannot be put back is kept in mind, so that no formula is lost; what is on a deleted sheet is forgotten. */
export const thaw = (progress?: Progress): Promise<Outcome<ThawReport>> =>
  changeWorkbook(async (context) => {
    const part = await readRecord(context);
    for (const entry of part.record.journal ?? [])
      if (entry.kind === "thaw") await growTables(context, entry.tables ?? []);
    const found = await findFrozen(context, part.record.frozen);
    const frozen = found.filter((one) => canThaw(one, part.record));
    const locked = frozen.find(({ isProtected }) => isProtected);
    if (locked) return refuse({ code: "protected", sheet: locked.sheetName });
    if (progress?.isCancelled()) return refuse({ code: "cancelled" });
    const kept = found.filter((one) => !frozen.includes(one) && one.state !== "formula");
    const remember = (record: WorkbookRecord) => ({
      ...withoutThaws(record),
      frozen: kept.map((one) => one.record),
    });
    if (frozen.length > 0) await thawAll(context, part, frozen, remember);
    else await changeRecord(context, remember);
    return done({ thawed: frozen.length, leftAlone: kept.map(addressOf) });
  });

/** Cells that an interrupted try has emptied are ours to fill. */
function canThaw({ state, record: { formula } }: FoundFrozen, { journal = [] }: WorkbookRecord): boolean {
  const wasTried = journal.some(({ kind }) => kind === "thaw");
  return isRestorable(formula) && (state === "frozen" || (state === "empty" && wasTried));
}

/** What was interrupted is done now. */
const withoutThaws = ({ journal = [], ...record }: WorkbookRecord): WorkbookRecord => {
  const open = journal.filter(({ kind }) => kind !== "thaw");
  return open.length > 0 ? { ...record, journal: open } : record;
};

const thawAll = async (
  context: Excel.RequestContext,
  part: RecordPart,
  frozen: readonly FoundFrozen[],
  remember: (record: WorkbookRecord) => WorkbookRecord,
): Promise<void> => {
  const where = [...new Set(frozen.map(({ sheetName }) => sheetName))];
  const tables = await listTableRows(context, frozen);
  const entry = newEntry({ kind: "thaw", where, cells: frozen.map(describe), tables });
  return withJournal(context, part, entry, async (end) => {
    await restoreFormulas(
      context,
      frozen.map(({ record, formats: _, ...place }) => ({
        ...{ ...place, formula: record.inTable ?? record.formula },
        ...(record.formats && { formats: record.formats }),
      })),
    );
    for (const { comment } of frozen) comment?.delete();
    end(remember);
    await context.sync();
  });
};

const describe = ({ sheetId, area, record, contents, formats }: FoundFrozen) => ({
  ...{ sheet: sheetId, area, formula: record.inTable ?? record.formula, before: contents, formats },
  record,
});

const addressOf = ({ area, sheetName }: FoundFrozen): string => formatAddress(area, sheetName);
