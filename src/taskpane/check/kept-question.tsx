import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CheckRequest, ExcelFinding } from "../../excel/check/check";
import { SOURCES } from "../../excel/check/sources";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { runtimeId } from "./check-state";
import { Question } from "./question";
import { QUESTIONS } from "./use-excel-check";

interface KeptQuestionProps {
  request: CheckRequest;
  findings: readonly ExcelFinding[];
  /** The runtime in which the check was made. */
  runtime: number;
  onAnswer: (findings: ExcelFinding[]) => void;
}

/** The person saves, closes and opens the workbook; what is left of the check can then be seen from here. */
export function KeptQuestion({ request, findings, runtime, onAnswer }: KeptQuestionProps) {
  const { t } = useTranslation();
  const { workbook } = usePane();
  const { run, isBusy } = useRun();
  const isReopened = runtime !== runtimeId();
  const look = () =>
    void run({
      doing: t("doing.checkExcel"),
      perform: () => workbook.seeKept(request, findings),
      onDone: onAnswer,
    });
  const skip = () =>
    onAnswer(QUESTIONS[1].map((id) => ({ id, evidence: SOURCES.customXml, verdict: "untried", seen: "–" })));
  return (
    <Question
      title={t("excelCheck.saveTitle")}
      text={isReopened ? t("excelCheck.reopened") : t("excelCheck.save")}
      action={
        isReopened && (
          <Button disabledFocusable={isBusy} onClick={look}>
            {t("excelCheck.look")}
          </Button>
        )
      }
      isReady={false}
      onAnswer={skip}
    />
  );
}
