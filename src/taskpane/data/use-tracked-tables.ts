import { useCallback, useEffect, useState } from "react";
import type { TrackedTable } from "../../excel/workbook";
import { usePane } from "../state/pane-context";

/** The tables that were inserted and are still there; what Excel refuses meanwhile leaves none. */
export function useTrackedTables() {
  const { workbook } = usePane();
  const [tables, setTables] = useState<TrackedTable[]>();
  const list = useCallback(
    () => workbook.listTables().then((outcome) => setTables(outcome.done ? outcome.value : [])),
    [workbook],
  );
  useEffect(() => void list(), [list]);
  return { tables, list };
}
