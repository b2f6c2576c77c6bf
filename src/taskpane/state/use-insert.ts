import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Outcome, Refusal } from "../../excel/outcome";
import type { Inserted } from "../../excel/workbook";
import type { MessageAction } from "./message";
import { orTakeBack } from "./or-take-back";
import { usePane } from "./pane-context";
import { useRun } from "./run-context";

/** Something written at the selected cell. */
export interface Insertion {
  doing: string;
  insert: () => Promise<Outcome<Inserted>>;
  done: (inserted: Inserted) => string;
}

/** Inserts, says where, and offers to take it back; where the cell is taken, the next free one is offered. */
export function useInsert() {
  const { t } = useTranslation();
  const { workbook, kind } = usePane();
  const { run } = useRun();
  return useCallback(
    (insertion: Insertion) => {
      const { doing, insert, done } = insertion;
      const insertAt = async (address: string): Promise<Outcome<Inserted>> => {
        const gone = await workbook.goTo(address);
        return gone.ok ? insert() : gone;
      };
      const perform = (how: () => Promise<Outcome<Inserted>>): Promise<Inserted | undefined> =>
        run({
          doing,
          canCancel: true,
          perform: orTakeBack(how, workbook.undo),
          done: (inserted) => ({
            kind: "done",
            text: done(inserted),
            undo: kind === "excel" ? inserted : undefined,
          }),
          actions: (refusal) => actions(refusal),
        });
      const actions = (refusal: Refusal): MessageAction[] => {
        if (refusal.code !== "not-empty") return [];
        const { free } = refusal;
        return [
          {
            label: t("action.useCell", { address: free }),
            perform: () => void perform(() => insertAt(free)),
          },
        ];
      };
      return perform(insert);
    },
    [run, workbook, kind, t],
  );
}
