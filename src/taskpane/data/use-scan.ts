import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ScannedCell } from "../../excel/workbook";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";

/** The workbook's Sourcebook formulas; read when a page opens that needs them, and again when asked to. */
export function useScan() {
  const { t } = useTranslation();
  const { workbook } = usePane();
  const { run } = useRun();
  const [cells, setCells] = useState<ScannedCell[]>();
  const scan = useCallback(
    () =>
      run({ doing: t("doing.scan"), perform: (progress) => workbook.scan(progress), canCancel: true }).then(
        (found) => {
          if (found) setCells(found);
        },
      ),
    [run, workbook, t],
  );
  useEffect(() => void scan(), [scan]);
  return { cells, scan };
}
