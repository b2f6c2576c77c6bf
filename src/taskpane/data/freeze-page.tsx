import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../parts/confirm-dialog";
import { Page } from "../parts/page";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { freezeCells } from "./freeze-cells";
import type { ToolPageProps } from "./tool-page";
import { useScan } from "./use-scan";
import { withUncommented } from "./with-uncommented";
import { useToolStyles } from "./use-tool-styles";

/** Formulas into values and back: for handing a workbook over, or keeping it as it is. */
export function FreezePage({ onBack }: ToolPageProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { context, workbook } = usePane();
  const { run, isBusy } = useRun();
  const { cells, scan } = useScan();
  const [isAsking, setAsking] = useState(false);
  const focusTarget = useRestoreFocusTarget();
  const frozen = cells ? freezeCells(context, cells) : [];
  const freeze = () => {
    setAsking(false);
    void run({
      doing: t("doing.freeze"),
      canCancel: true,
      perform: (progress) => workbook.freeze(frozen, progress),
      done: ({ frozen: count, uncommented, leftAlone }) => ({
        kind: "done",
        text: [
          withUncommented(t, t("done.frozen", { count }), uncommented),
          leftAlone.length > 0 ? t("freeze.errors", { what: leftAlone.join(", ") }) : "",
        ]
          .filter((part) => part !== "")
          .join(" "),
      }),
      onDone: () => void scan(),
    });
  };
  const thaw = () =>
    void run({
      doing: t("doing.thaw"),
      canCancel: true,
      perform: (progress) => workbook.thaw(progress),
      done: ({ thawed, leftAlone }) => ({
        kind: "done",
        text: [
          t("done.thawed", { count: thawed }),
          leftAlone.length > 0 ? t("freeze.leftAlone", { what: leftAlone.join(", ") }) : "",
        ]
          .filter((part) => part !== "")
          .join(" "),
      }),
      onDone: () => void scan(),
    });
  return (
    <Page
      title={t("tool.freeze")}
      onBack={onBack}
      foot={
        <div className={styles.buttons}>
          <Button
            {...focusTarget}
            appearance="primary"
            disabledFocusable={isBusy || frozen.length === 0}
            onClick={() => setAsking(true)}
          >
            {t("freeze.freeze")}
          </Button>
          <Button disabledFocusable={isBusy} onClick={thaw}>
            {t("freeze.thaw")}
          </Button>
        </div>
      }
    >
      <p className={styles.strong} role="status">
        {cells && t("inspect.formulas", { count: cells.length })}
      </p>
      <p className={styles.text}>{t("freeze.what")}</p>
      <p className={styles.text}>{t("freeze.back")}</p>
      <ConfirmDialog
        isOpen={isAsking}
        title={t("freeze.ask", { count: frozen.length })}
        text={t("freeze.askText")}
        action={t("freeze.freeze")}
        onConfirm={freeze}
        onCancel={() => setAsking(false)}
      />
    </Page>
  );
}
