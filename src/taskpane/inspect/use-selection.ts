import { useCallback, useEffect, useState } from "react";
import type { Outcome } from "../../excel/outcome";
import type { Selection } from "../../excel/workbook";
import { usePane } from "../state/pane-context";

/** Milliseconds without another selection after which one is looked at. */
const REST = 150;

/** What is selected, as it changes; `undefined` until it has been read once. `look` reads it again. */
export function useSelection() {
  const { workbook } = usePane();
  const [selection, setSelection] = useState<Outcome<Selection>>();
  const look = useCallback(() => void workbook.readSelection().then(setSelection), [workbook]);
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    const read = async () => {
      const outcome = await workbook.readSelection();
      if (!isOver) setSelection(outcome);
    };
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), REST);
    };
    void read();
    void workbook.onSelectionChanged(readSoon).then((end) => {
      if (isOver) end();
      else stop = end;
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [workbook]);
  return { selection, look };
}
