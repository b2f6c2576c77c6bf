import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ScannedCell } from "../../excel/workbook";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";

/** The workbook's Sourcebook formulas; read when a page opens that needs them, and again when asked to. */
export function useScan() {
  const { t } = useTranslation();
  const { workbook } = usePane();
  const { run, isBusy } = useRun();
  const [cells, setCells] = useState<ScannedCell[]>();
  const scan = useCallback(
    () =>
      run({
        doing: t("doing.scan"),
        canCancel: true,
        perform: (progress) => workbook.scan(progress),
        onDone: setCells,
      }),
    [run, workbook, t],
  );
  // What is going on is waited for; what was refused is not asked for again by itself.
  const isAsked = useRef(false);
  useEffect(() => {
    if (isBusy || isAsked.current) return;
    isAsked.current = true;
    void scan();
  }, [isBusy, scan]);
  useEffect(() => () => void (isAsked.current = false), []);
  return { cells, scan };
}
