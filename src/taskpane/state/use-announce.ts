import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Outcome } from "../../excel/outcome";
import type { Inserted, RefreshReport } from "../../excel/workbook";
import { describeReports } from "../data/describe-reports";
import { describeRefusal } from "./describe-refusal";
import { useMessages } from "./messages-context";

/** Tells what came of something that a ribbon button did. */
export function useAnnounce() {
  const { t } = useTranslation();
  const { show } = useMessages();
  return useCallback(
    (outcome: Outcome<Inserted | undefined>, reports: readonly RefreshReport[] = []) => {
      if (!outcome.ok) return show(describeRefusal(t, outcome.problem, []));
      const { value } = outcome;
      show({
        kind: "done",
        text: value
          ? t("done.inserted", { address: value.address })
          : describeReports(t, reports) || t("done.done"),
        undo: value,
      });
    },
    [show, t],
  );
}
