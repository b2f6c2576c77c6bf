import type { Dataset } from "../core/record";
import { isNewer } from "./edition-number";

/** More is not taken, and not read from the store. */
export const MOST_BYTES = 50_000_000;

/** A whole dataset with what is needed to keep it, and to know it again. */
export interface HeldEdition {
  dataset: Dataset;
  /** The address of the list that it came from; none for the add-in's own. */
  source?: string;
  /** As it came. */
  bytes: Uint8Array;
  sha256: string;
}

/** An edition by its name: numbers are compared within one source only. */
export interface EditionName {
  edition: string;
  source?: string;
}

/** What came from another address is another dataset, whatever its number. */
export const isNews = (found: EditionName, inUse: EditionName): boolean =>
  found.source !== inUse.source || isNewer(found.edition, inUse.edition);
