import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useMessages } from "./messages-context";
import { usePane } from "./pane-context";
import { useRun } from "./run-context";
import { unfinishedActions } from "./unfinished";
import { whenIdle } from "./when-idle";

/** When the pane opens, what was cut off in this workbook is offered to be taken back. */
export function useUnfinished(): void {
  const { t } = useTranslation();
  const { kind, workbook } = usePane();
  const { run } = useRun();
  const { show } = useMessages();
  useEffect(() => {
    if (kind !== "excel") return undefined;
    const offer = async () => {
      const outcome = await workbook.listUnfinished();
      const [entry] = outcome.ok ? outcome.value : [];
      if (!entry) return;
      show({
        kind: "trouble",
        happened: t(`unfinished.kind.${entry.kind}`, { where: entry.where.join(", ") }),
        kept: t("unfinished.kept"),
        actions: unfinishedActions({ t, workbook, run }, entry),
      });
    };
    // What cannot be read now is offered when the pane opens again.
    return whenIdle(() => void offer().catch(() => undefined));
  }, [kind, workbook, run, show, t]);
}
