import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { oneAtATime } from "../../excel/one-at-a-time";
import { refreshRequest } from "../../excel/refresh-request";
import type { RefreshReport, TrackedTable } from "../../excel/workbook";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { describeReports } from "./describe-reports";

/**
 * Brings the workbook's tables to the edition in use; what the user changed in them stays. Those that are gone, and
 * those that could not be refreshed, are named.
 */
export function useRefreshTables() {
  const { t } = useTranslation();
  const { workbook, prefix } = usePane();
  const { run } = useRun();
  return useCallback(
    (known: readonly TrackedTable[], onDone: (reports: RefreshReport[]) => void) =>
      run({
        doing: t("doing.refreshTables"),
        canCancel: true,
        perform: (progress) =>
          oneAtATime(async () => workbook.refreshTables(await refreshRequest({ prefix, progress }))),
        done: (reports) => {
          const isTold = (name: string) => reports.some((report) => report.name === name);
          const lost = known.map(({ name }) => name).filter((name) => !isTold(name));
          return { kind: "done", text: describeReports(t, reports, lost) };
        },
        onDone,
      }),
    [run, workbook, prefix, t],
  );
}
