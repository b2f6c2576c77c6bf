import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Edition } from "../../core/edition";
import type { RefreshReport, TrackedTable } from "../../excel/workbook";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { tablesRequest } from "./tables-request";

/** Brings the workbook's tables to an edition; what the user changed in them stays. Those that are gone are named. */
export function useRefreshTables() {
  const { t } = useTranslation();
  const { workbook, prefix } = usePane();
  const { run } = useRun();
  return useCallback(
    (edition: Edition, known: readonly TrackedTable[], onDone: (reports: RefreshReport[]) => void) =>
      run({
        doing: t("doing.refreshTables"),
        canCancel: true,
        perform: (progress) => workbook.refreshTables(tablesRequest(t, edition, prefix, progress)),
        done: (reports) => {
          const lost = known.filter(({ name }) => !reports.some((report) => report.name === name));
          const refreshed = reports.filter(({ isKnownByName }) => !isKnownByName);
          const what = lost.map(({ name }) => name).join(", ");
          const texts = [
            ...(refreshed.length > 0 ? [t("done.tablesRefreshed", { count: refreshed.length })] : []),
            ...(refreshed.length < reports.length ? [t("tracked.someByName")] : []),
            ...(lost.length > 0 ? [t("tracked.lost", { what })] : []),
          ];
          return { kind: "done", text: texts.join(". ") };
        },
        onDone,
      }),
    [run, workbook, prefix, t],
  );
}
