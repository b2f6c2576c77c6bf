import { Switch } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../parts/page";
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
  const number = edition.dataset.edition;
  const read = useCallback(
    () => workbook.readPin().then((outcome) => outcome.done && setPin(outcome.value)),
    [workbook],
  );
  useEffect(() => void read(), [read]);
  const write = async (next: string | undefined) => {
    await run({
      doing: t("doing.pin"),
      perform: () => workbook.writePin(next),
      done: () => ({ kind: "done", text: next ? t("done.pinned", { edition: next }) : t("done.unpinned") }),
    });
    await read();
  };
  const isOther = pin !== undefined && pin !== number;
  return (
    <Page title={t("tool.pin")} onBack={onBack}>
      <p className={styles.text}>{t("pin.what")}</p>
      {isOther && (
        <p className={styles.strong} role="status">
          {t("pin.other", { pin, inUse: number })}
        </p>
      )}
      <Switch
        label={t("pin.label", { edition: isOther ? pin : number })}
        checked={pin !== undefined}
        disabled={isBusy}
        onChange={(_, { checked }) => void write(checked ? number : undefined)}
      />
    </Page>
  );
}
