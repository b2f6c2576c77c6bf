import { formatAddress } from "./cells/address";
import { findFrozen, type FoundFrozen } from "./freeze/find-frozen";
import { restoreFormulas } from "./freeze/restore-formulas";
import { done, refuse, type Outcome } from "./outcome";
import { readRecord, saveRecord } from "./record/record-part";
import { changeWorkbook } from "./run";
import type { Progress, ThawReport } from "./workbook";

/** What cannot be put back is kept in mind, so that no formula is lost; what is on a deleted sheet is forgotten. */
export const thaw = (progress?: Progress): Promise<Outcome<ThawReport>> =>
  changeWorkbook(async (context) => {
    const part = await readRecord(context);
    const found = await findFrozen(context, part.record.frozen);
    const locked = found.find(({ state, isProtected }) => state === "frozen" && isProtected);
    if (locked) return refuse({ code: "protected", sheet: locked.sheetName });
    if (progress?.isCancelled()) return refuse({ code: "cancelled" });
    const frozen = found.filter(({ state }) => state === "frozen");
    await restoreFormulas(
      context,
      frozen.map(({ record, ...place }) => ({
        ...place,
        formula: record.inTable ?? record.formula,
        ...formatsOf(record),
      })),
    );
    for (const { comment } of frozen) comment?.delete();
    const changed = found.filter(({ state }) => state === "changed");
    saveRecord(context, part, { ...part.record, frozen: changed.map(({ record }) => record) });
    await context.sync();
    return done({ thawed: frozen.length, leftAlone: changed.map(addressOf) });
  });

const formatsOf = ({ formats }: FoundFrozen["record"]) => (formats ? { formats } : {});

const addressOf = ({ area, sheetName }: FoundFrozen): string => formatAddress(area, sheetName);
