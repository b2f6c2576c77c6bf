import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Inserted } from "../../excel/workbook";
import { usePane } from "./pane-context";
import { useRun } from "./run-context";

/** Takes back what was inserted. */
export function useUndo() {
  const { t } = useTranslation();
  const { workbook } = usePane();
  const { run } = useRun();
  return useCallback(
    (inserted: Inserted) =>
      void run({
        doing: t("doing.undo"),
        perform: () => workbook.undo(inserted),
        done: () => ({ kind: "done", text: t("done.undone", { address: inserted.address }) }),
      }),
    [run, workbook, t],
  );
}
