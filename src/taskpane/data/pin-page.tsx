import { Switch } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Refusal } from "../../excel/outcome";
import { Page } from "../parts/page";
import { RefusalNote } from "../parts/refusal-note";
import { orTakeBack } from "../state/or-take-back";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import type { ToolPageProps } from "./tool-page";
import { useToolStyles } from "./use-tool-styles";

/** The workbook says which edition it was made with. */
export function PinPage({ onBack }: ToolPageProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { edition, workbook } = usePane();
  const { run, isBusy } = useRun();
  const [pin, setPin] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal>();
  const number = edition.dataset.edition;
  const read = useCallback(
    () =>
      workbook.readPin().then((outcome) => {
        if (outcome.ok) setPin(outcome.value);
        setRefusal(outcome.ok ? undefined : outcome.problem);
      }),
    [workbook],
  );
  useEffect(() => void read(), [read]);
  const write = (next: string | undefined) =>
    void run({
      doing: t(next ? "doing.pin" : "doing.unpin"),
      canCancel: true,
      perform: orTakeBack(
        () => workbook.writePin(next),
        () => workbook.writePin(pin),
      ),
      done: () => ({ kind: "done", text: next ? t("done.pinned", { edition: next }) : t("done.unpinned") }),
      onDone: () => void read(),
    });
  const isOther = pin !== undefined && pin !== number;
  return (
    <Page title={t("tool.pin")} onBack={onBack}>
      <p className={styles.text}>{t("pin.what")}</p>
      {isOther && (
        <p className={styles.strong} role="status">
          {t("pin.other", { pin, inUse: number })}
        </p>
      )}
      {refusal && <RefusalNote refusal={refusal} onRetry={() => void read()} />}
      <Switch
        label={t("pin.label", { edition: isOther ? pin : number })}
        checked={pin !== undefined}
        disabled={isBusy || refusal !== undefined}
        onChange={(_, { checked }) => write(checked ? number : undefined)}
      />
    </Page>
  );
}
