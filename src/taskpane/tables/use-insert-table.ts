import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { TableLayout } from "../../core/tables/table-layout";
import type { Refusal } from "../../excel/outcome";
import type { Inserted, TableRequest } from "../../excel/workbook";
import type { MessageAction } from "../state/message";
import { orTakeBack } from "../state/or-take-back";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import type { TableChoice } from "./table-choice";

/** Inserts a table; where its place is taken, a new sheet and the next free place are offered. */
export function useInsertTable() {
  const { t } = useTranslation();
  const { edition, language, prefix, workbook, kind } = usePane();
  const { run } = useRun();
  return useCallback(
    (layout: TableLayout, { destination: wanted, ...choice }: TableChoice) => {
      const insertAt = (destination: TableRequest["destination"]): void => {
        const request: TableRequest = {
          ...choice,
          layout,
          language,
          prefix,
          destination,
          edition: edition.dataset.edition,
        };
        const hasChart = choice.hasChart && layout.chart !== undefined;
        void run<Inserted>({
          doing: t("doing.table"),
          canCancel: true,
          perform: orTakeBack(() => workbook.insertTable({ ...request, hasChart }), workbook.undo),
          done: (inserted) => ({
            kind: "done",
            text: doneText(destination, inserted.address),
            undo: kind === "excel" ? inserted : undefined,
          }),
          actions: (refusal) => (destination === "new-sheet" ? [] : actions(refusal)),
        });
      };
      const doneText = (destination: TableRequest["destination"], address: string) => {
        if (kind === "excel") return t("done.table", { title: layout.title, address });
        return t(destination === "selection" ? "done.tableCopied" : "done.tableDownloaded", {
          title: layout.title,
        });
      };
      const actions = (refusal: Refusal): MessageAction[] => {
        const newSheet = { label: t("table.onNewSheet"), perform: () => insertAt("new-sheet") };
        if (refusal.code === "protected" || refusal.code === "no-cell") return [newSheet];
        if (refusal.code !== "not-empty") return [];
        const { free } = refusal;
        return [
          newSheet,
          { label: t("action.useCell", { address: free }), perform: () => insertAt({ address: free }) },
        ];
      };
      insertAt(wanted);
    },
    [edition, language, prefix, workbook, kind, run, t],
  );
}
