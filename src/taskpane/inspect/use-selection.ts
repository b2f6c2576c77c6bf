import { useEffect, useState } from "react";
import type { Outcome } from "../../excel/outcome";
import type { Selection } from "../../excel/workbook";
import { usePane } from "../state/pane-context";

/** Milliseconds without another selection after which one is looked at. */
const REST = 150;

/** What is selected, as it changes; `undefined` until it has been read once. */
export function useSelection(): Outcome<Selection> | undefined {
  const { workbook } = usePane();
  const [selection, setSelection] = useState<Outcome<Selection>>();
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
  return selection;
}
