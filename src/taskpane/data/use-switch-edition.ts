import { useCallback } from "react";
import type { CallContext } from "../../core/show/cell";
import { withCurrent } from "../../dataset/current";
import { oneAtATime } from "../../excel/one-at-a-time";
import { ok } from "../../core/question/result";
import type { Outcome } from "../../excel/outcome";
import { refreshRequest } from "../../excel/refresh-request";
import type { Progress, RefreshReport, RefreshRequest, ScannedCell } from "../../excel/workbook";
import { usePane } from "../state/pane-context";
import { changedFormats } from "./changed-formats";

/** What became of a change of edition. */
export interface Switched {
  /** The number of the edition in use now. */
  edition: string;
  /** Whether the next session will find it so. */
  isKept: boolean;
  reports: RefreshReport[];
}

interface Switch {
  /** Sets the edition. */
  take: () => Promise<boolean>;
  /** The workbook's formulas, where they are known already. */
  cells?: readonly ScannedCell[];
  /** Which tables, and which sheets' formulas. */
  choice?: Pick<RefreshRequest, "only" | "sheets">;
  onTaken?: (edition: string) => void;
}

/** Another edition answers, and the workbook follows: formulas are worked out anew, then tables are refreshed. */
export function useSwitchEdition() {
  const { context, prefix, workbook, kind } = usePane();
  return useCallback(
    ({ take, cells, choice, onTaken }: Switch, progress: Progress): Promise<Outcome<Switched>> =>
      oneAtATime(async () => {
        const known = kind === "browser" ? ok([]) : cells ? ok(cells) : await workbook.scan(progress);
        if (!known.ok) return known;
        const isKept = await take();
        const edition = await withCurrent(({ loadWhole }) => loadWhole());
        const number = edition.dataset.edition;
        onTaken?.(number);
        if (kind === "browser") return ok({ edition: number, isKept, reports: [] });
        const next: CallContext = { ...context, edition };
        const formats = changedFormats(context, next, known.value);
        const refreshed = await workbook.refreshTables(
          await refreshRequest({ ...choice, prefix, progress, formats, recalculates: true }),
        );
        return refreshed.ok ? ok({ edition: number, isKept, reports: refreshed.value }) : refreshed;
      }),
    [context, prefix, workbook, kind],
  );
}
