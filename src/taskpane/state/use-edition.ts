import { useCallback, useEffect, useState } from "react";
import type { Edition } from "../../core/edition";
import type { Dataset } from "../../core/record";
import { currentEdition, withCurrent } from "../../dataset/current";
import { startEdition, takeDataset } from "../../dataset/start";
import { forgetStored } from "../../dataset/stored";
import { whenIdle } from "./when-idle";

/**
 * The edition in use: first the numbers, as soon as they are there; the whole of it when the pane has been drawn.
 * `look` takes note of an edition that was set elsewhere, by a ribbon button.
 */
export function useEdition() {
  const [edition, setEdition] = useState<Edition | undefined>(currentEdition);
  const look = useCallback(async () => {
    const loadWhole = await withCurrent((current) => {
      setEdition(current.edition);
      return current.loadWhole;
    });
    // What cannot be loaded now is asked for again by whatever needs it.
    whenIdle(() => void loadWhole().then(setEdition, () => undefined));
  }, []);
  useEffect(() => void look(), [look]);
  const takeEdition = useCallback((dataset: Dataset) => setEdition(takeDataset(dataset)), []);
  const takeBundled = useCallback(async () => {
    await forgetStored();
    await startEdition();
    await look();
  }, [look]);
  return { edition, look, takeEdition, takeBundled };
}
