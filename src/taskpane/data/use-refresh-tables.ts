import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Edition } from "../../core/edition";
import type { RefreshReport } from "../../excel/workbook";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { tablesRequest } from "./tables-request";

/** Brings the workbook's tables to an edition; what the user changed in them stays. */
export function useRefreshTables() {
  const { t } = useTranslation();
  const { workbook, prefix } = usePane();
  const { run } = useRun();
  return useCallback(
    (edition: Edition, onDone: (reports: RefreshReport[]) => void) =>
      run({
        doing: t("doing.refreshTables"),
        canCancel: true,
        perform: (progress) => workbook.refreshTables(tablesRequest(t, edition, prefix, progress)),
        done: (reports) => ({ kind: "done", text: t("done.tablesRefreshed", { count: reports.length }) }),
        onDone,
      }),
    [run, workbook, prefix, t],
  );
}
