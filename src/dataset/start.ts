import firstPart from "bundled-dataset/now";
import { withCurrent } from "./current";
import { EditionInUse } from "./edition-in-use";
import type { HeldEdition } from "./held-edition";
import { joinDataset, openPart, type FirstPart, type LaterPart } from "./parts";
import { browserStore } from "./stored";

const bundled = openPart(firstPart as FirstPart);
let recalculate: () => void = () => undefined;

const inUse = new EditionInUse({
  bundled,
  loadLater: async () => {
    const { default: later } = await import("bundled-dataset/later");
    return joinDataset(bundled, later as LaterPart);
  },
  store: browserStore,
  onLate: () => recalculate(),
});

/**
 * Sets the edition that functions answer from: the one bundled with the add-in, or one that was taken earlier. The
 * rest of it is loaded when asked for, or when there is nothing else to do.
 */
export async function startEdition(onLate: () => void = () => undefined): Promise<void> {
  recalculate = onLate;
  await inUse.start();
  setTimeout(() => void withCurrent(({ loadWhole }) => loadWhole().catch(() => undefined)), IDLE);
}

export const takeEdition = (held: HeldEdition): Promise<boolean> => inUse.take(held);

export const takeBundled = (): Promise<boolean> => inUse.returnToBundled();

export const tellSpoilt = (): boolean => inUse.tellSpoilt();

/** Milliseconds after the start at which the first calculation is usually over. */
export const IDLE = 2_000;
