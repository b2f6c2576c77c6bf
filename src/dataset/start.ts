import { openEdition, type Edition } from "../core/edition";
import type { Dataset } from "../core/record";
import firstPart from "bundled-dataset/now";
import { setCurrent } from "./current";
import { isNewer } from "./edition-number";
import { joinDataset, type LaterPart } from "./parts";
import { loadStored } from "./stored";

const bundled = firstPart as Dataset;

/** Sets the edition that functions answer from: the one bundled with the add-in, or a newer one fetched earlier. */
export async function startEdition(): Promise<void> {
  const stored = await loadStored();
  if (stored && isNewer(stored.edition, bundled.edition)) takeDataset(stored);
  else takeBundled();
}

/** Answers from a whole dataset from now on. */
export function takeDataset(dataset: Dataset): Edition {
  const edition = openEdition(dataset);
  setCurrent({ edition, loadWhole: () => Promise.resolve(edition) });
  return edition;
}

/** Numbers are answered from the first part; the rest is loaded when asked for, or when there is nothing else to do. */
function takeBundled(): void {
  let whole: Promise<Edition> | undefined;
  // What could not be loaded is asked for again the next time.
  const loadWhole = () =>
    (whole ??= loadLaterPart().catch((error: unknown) => {
      whole = undefined;
      throw error;
    }));
  setCurrent({ edition: openEdition(bundled), loadWhole });
  setTimeout(() => void loadWhole().catch(() => undefined), IDLE);
}

async function loadLaterPart(): Promise<Edition> {
  const { default: later } = await import("bundled-dataset/later");
  return takeDataset(joinDataset(bundled, later as LaterPart));
}

/** Milliseconds after the start at which the first calculation is usually over. */
export const IDLE = 2_000;
