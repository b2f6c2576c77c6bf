import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Outcome } from "../../excel/outcome";
import type { Inserted } from "../../excel/workbook";
import { describeRefusal } from "./describe-refusal";
import { useMessages } from "./messages-context";

/** Tells what came of something that a ribbon button did. */
export function useAnnounce() {
  const { t } = useTranslation();
  const { say } = useMessages();
  return useCallback(
    (outcome: Outcome<Inserted | undefined>) => {
      if (!outcome.done) return say(describeRefusal(t, outcome.refusal, []));
      const { value } = outcome;
      say({
        kind: "done",
        text: value ? t("done.inserted", { address: value.address }) : t("done.done"),
        undo: value,
      });
    },
    [say, t],
  );
}
