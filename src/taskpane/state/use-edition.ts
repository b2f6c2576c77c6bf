import { useEffect, useSyncExternalStore } from "react";
import { currentInUse, onCurrentChanged, withCurrent } from "../../dataset/current";
import { whenIdle } from "./when-idle";

/**
 * The edition in use, whoever set it: first the numbers, as soon as they are there; the whole of it when the pane has
 * been drawn.
 */
export function useEdition() {
  const current = useSyncExternalStore(onCurrentChanged, currentInUse);
  useEffect(
    () =>
      // What cannot be loaded now is asked for again by whatever needs it.
      whenIdle(() => void withCurrent(({ loadWhole }) => loadWhole().catch(() => undefined))),
    [],
  );
  return current;
}
