import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../parts/confirm-dialog";
import { Page } from "../parts/page";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { prepareConversion } from "./prepare-conversion";
import type { ToolPageProps } from "./tool-page";
import { useScan } from "./use-scan";
import { withUncommented } from "./with-uncommented";
import { useToolStyles } from "./use-tool-styles";

/** Formulas into values and back: for handing a workbook over, or keeping it as it is. */
export function ConvertPage({ onBack }: ToolPageProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { context, workbook } = usePane();
  const { run, isBusy } = useRun();
  const { cells, scan } = useScan();
  const [isAsking, setAsking] = useState(false);
  const focusTarget = useRestoreFocusTarget();
  const cellsToConvert = cells ? prepareConversion(context, cells) : [];
  const convert = () => {
    setAsking(false);
    void run({
      doing: t("doing.convert"),
      canCancel: true,
      perform: (progress) => workbook.convertToValues(cellsToConvert, progress),
      done: ({ converted: count, uncommented, leftAlone }) => ({
        kind: "done",
        text: [
          withUncommented(t, t("done.converted", { count }), uncommented),
          leftAlone.length > 0 ? t("convert.errors", { what: leftAlone.join(", ") }) : "",
        ]
          .filter((part) => part !== "")
          .join(" "),
      }),
      onDone: () => void scan(),
    });
  };
  const restore = () =>
    void run({
      doing: t("doing.restoreFormulas"),
      canCancel: true,
      perform: (progress) => workbook.restoreFormulas(progress),
      done: ({ restored, leftAlone }) => ({
        kind: "done",
        text: [
          t("done.formulasRestored", { count: restored }),
          leftAlone.length > 0 ? t("convert.leftAlone", { what: leftAlone.join(", ") }) : "",
        ]
          .filter((part) => part !== "")
          .join(" "),
      }),
      onDone: () => void scan(),
    });
  return (
    <Page
      title={t("tool.convert")}
      onBack={onBack}
      foot={
        <div className={styles.buttons}>
          <Button
            {...focusTarget}
            appearance="primary"
            disabledFocusable={isBusy || cellsToConvert.length === 0}
            onClick={() => setAsking(true)}
          >
            {t("convert.convert")}
          </Button>
          <Button disabledFocusable={isBusy} onClick={restore}>
            {t("convert.restore")}
          </Button>
        </div>
      }
    >
      <p className={styles.strong} role="status">
        {cells && t("inspect.formulas", { count: cells.length })}
      </p>
      <p className={styles.text}>{t("convert.what")}</p>
      <p className={styles.text}>{t("convert.back")}</p>
      <ConfirmDialog
        isOpen={isAsking}
        title={t("convert.ask", { count: cellsToConvert.length })}
        text={t("convert.askText")}
        action={t("convert.convert")}
        onConfirm={convert}
        onCancel={() => setAsking(false)}
      />
    </Page>
  );
}
