import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ToolPageProps } from "../data/tool-page";
import { useToolStyles } from "../data/use-tool-styles";
import { ConfirmDialog } from "../parts/confirm-dialog";
import { Page } from "../parts/page";
import { KeptQuestion } from "./kept-question";
import { ReportView } from "./report-view";
import { UndoQuestion } from "./undo-question";
import { useExcelCheck } from "./use-excel-check";

/** What only a real Excel can show, tried in the one that is open. */
export function ExcelCheckPage({ onBack }: ToolPageProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { state, request, isBusy, begin, answer, finish, leave } = useExcelCheck();
  const [isConfirming, setConfirming] = useState(false);
  const focusTarget = useRestoreFocusTarget();
  const findings = "findings" in state ? state.findings : undefined;
  const isAsking = state.stage === "asking";
  const isOpen = (id: string) => !findings?.some((finding) => finding.id === id);
  return (
    <Page
      title={t("tool.excel")}
      onBack={() => {
        leave();
        onBack();
      }}
      foot={
        isAsking ? (
          <Button disabledFocusable={isBusy} onClick={() => void finish(state.findings)}>
            {t("excelCheck.finish")}
          </Button>
        ) : (
          <Button
            {...focusTarget}
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => setConfirming(true)}
          >
            {findings ? t("excelCheck.again") : t("excelCheck.begin")}
          </Button>
        )
      }
    >
      {!findings && <p className={styles.text}>{t("excelCheck.what")}</p>}
      {isAsking && <p className={styles.text}>{t("excelCheck.questions")}</p>}
      {isAsking && isOpen("undo") && (
        <UndoQuestion formula={request.formula} cell={state.undoCell} onAnswer={answer} />
      )}
      {isAsking && isOpen("kept-sheet") && (
        <KeptQuestion request={request} findings={state.findings} runtime={state.runtime} onAnswer={answer} />
      )}
      <p className={styles.strong} role="status">
        {findings &&
          t("excelCheck.found", {
            count: findings.length,
            holds: findings.filter(({ verdict }) => verdict === "holds").length,
          })}
      </p>
      {findings && <ReportView findings={findings} />}
      <ConfirmDialog
        isOpen={isConfirming}
        title={t("excelCheck.ask")}
        text={t("excelCheck.askText")}
        action={t("excelCheck.begin")}
        onConfirm={() => {
          setConfirming(false);
          void begin();
        }}
        onCancel={() => setConfirming(false)}
      />
    </Page>
  );
}
