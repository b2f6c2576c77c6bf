import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExcelFinding } from "../../excel/check/check";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { keepCheck, readCheck, runtimeId, type CheckState } from "./check-state";
import { useCheckRequest } from "./use-check-request";

/** What a person is asked: one thing to do each, of which several findings may come. */
export const QUESTIONS = [["undo"], ["kept-sheet", "kept-comment", "kept-note", "kept-xml"]] as const;

const openQuestions = (findings: readonly ExcelFinding[]) =>
  QUESTIONS.filter(([first]) => !findings.some(({ id }) => id === first));

/** Runs the check of this Excel, takes the answers, and removes its sheet. */
export function useExcelCheck() {
  const { t } = useTranslation();
  const { workbook } = usePane();
  const { run, isBusy } = useRun();
  const request = useCheckRequest();
  const [state, setState] = useState<CheckState>(readCheck);
  const isLeft = useRef(false);

  const take = useCallback((next: CheckState) => {
    keepCheck(next);
    setState(next);
  }, []);

  const finish = useCallback(
    (findings: ExcelFinding[]) =>
      run({
        doing: t("doing.endCheck"),
        perform: () => workbook.endCheck(request),
        onDone: () => take(findings.length > 0 ? { stage: "done", findings } : { stage: "start" }),
        done: (kept) => ({
          kind: "done",
          text:
            kept.length === 0 ? t("excelCheck.removed") : t("excelCheck.kept", { sheets: kept.join(", ") }),
        }),
      }),
    [run, workbook, request, take, t],
  );

  const begin = useCallback(async () => {
    isLeft.current = false;
    take({ stage: "running" });
    const checked = await run({
      doing: t("doing.checkExcel"),
      canCancel: true,
      perform: (progress) => workbook.checkExcel(request, progress),
      onDone: ({ findings, undoCell }) => take({ stage: "asking", findings, undoCell, runtime: runtimeId() }),
    });
    if (!checked) take({ stage: "start" });
    else if (isLeft.current) await finish([]);
  }, [run, workbook, request, take, finish, t]);

  const answer = useCallback(
    (found: ExcelFinding[]) => {
      if (state.stage !== "asking") return;
      const findings = [...state.findings, ...found];
      take({ ...state, findings });
      if (openQuestions(findings).length === 0) void finish(findings);
    },
    [state, take, finish],
  );

  /** The page is left: what was begun is cleared up, now or when Excel has come to an end with it. */
  const leave = useCallback(() => {
    isLeft.current = true;
    if (state.stage === "asking") void finish([]);
  }, [state, finish]);

  return { state, request, isBusy, begin, answer, finish, leave };
}
