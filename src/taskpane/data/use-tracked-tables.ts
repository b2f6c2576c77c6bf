import { useCallback, useEffect, useState } from "react";
import type { Outcome } from "../../excel/outcome";
import type { TrackedTable } from "../../excel/workbook";
import { usePane } from "../state/pane-context";

/** The tables that were inserted and are still there, or why Excel does not tell just now. */
export function useTrackedTables() {
  const { workbook } = usePane();
  const [outcome, setOutcome] = useState<Outcome<TrackedTable[]>>();
  const list = useCallback(() => workbook.listTables().then(setOutcome), [workbook]);
  useEffect(() => void list(), [list]);
  return {
    tables: outcome?.ok ? outcome.value : undefined,
    refusal: outcome?.ok === false ? outcome.problem : undefined,
    list,
  };
}
