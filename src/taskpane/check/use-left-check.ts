import { useEffect, useRef } from "react";
import { useNavigation } from "../state/navigation-context";
import { usePane } from "../state/pane-context";
import { keepCheck, readCheck } from "./check-state";
import { useCheckRequest } from "./use-check-request";

/**
 * What the runtime before left behind: a check that was cut short is cleared up; one that waits for the workbook to be
 * opened again goes on. The check may belong to another workbook that is open: then nothing is done.
 */
export function useLeftCheck(): void {
  const { workbook } = usePane();
  const { go } = useNavigation();
  const request = useCheckRequest();
  const isAsked = useRef(false);
  useEffect(() => {
    const { stage } = readCheck();
    if (isAsked.current || (stage !== "running" && stage !== "asking")) return;
    isAsked.current = true;
    void (async () => {
      const found = await workbook.seeKept(request, []);
      const isHere =
        found.ok && found.value.some(({ id, verdict }) => id === "kept-sheet" && verdict === "holds");
      if (!isHere) return;
      if (stage === "asking") return go({ tab: "data", tool: "excel" });
      const ended = await workbook.endCheck(request);
      if (ended.ok) keepCheck({ stage: "start" });
    })();
  }, [workbook, go, request]);
}
