import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExcelFinding } from "../../excel/check/check";
import { SOURCES } from "../../excel/check/sources";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { Question } from "./question";

interface UndoQuestionProps {
  formula: string;
  /** On the check's sheet: `'Sourcebook check'!H4`. */
  cell: string;
  onAnswer: (findings: ExcelFinding[]) => void;
}

/** No program can press Undo: a formula is inserted, and the person takes it back. */
export function UndoQuestion({ formula, cell, onAnswer }: UndoQuestionProps) {
  const { t } = useTranslation();
  const { workbook } = usePane();
  const { run, isBusy } = useRun();
  const [isInserted, setInserted] = useState(false);
  const insert = () =>
    void run({
      doing: t("doing.checkExcel"),
      perform: async () => {
        const shown = await workbook.goTo(cell);
        return shown.ok ? workbook.insertFormula(formula) : shown;
      },
      onDone: () => setInserted(true),
    });
  return (
    <Question
      title={t("excelCheck.finding.undo")}
      text={isInserted ? t("excelCheck.undoAsk") : t("excelCheck.undoFirst")}
      action={
        !isInserted && (
          <Button disabledFocusable={isBusy} onClick={insert}>
            {t("excelCheck.undoInsert")}
          </Button>
        )
      }
      isReady={isInserted}
      onAnswer={(verdict) => onAnswer([{ id: "undo", evidence: SOURCES.undo, verdict, seen: "–" }])}
    />
  );
}
