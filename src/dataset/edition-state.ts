import { isNewer } from "./edition-number";

/** What the state needs to know of an edition that was fetched. */
export interface Held {
  dataset: { edition: string };
  source?: string;
}

/** What the store holds, as far as it is known. */
export type Kept<H> = H | "nothing" | "unknown";

/**
 * Which edition answers, and what is to outlive the session. All that is shown or answered follows from this, so that
 * no two of them can disagree.
 */
export interface EditionState<H extends Held> {
  /** The number of the edition that the add-in came with. */
  bundled: string;
  inUse: H | "none" | "bundled";
  /** The rest of the bundled edition is here. */
  hasLater: boolean;
  /** The store has not answered yet. */
  isReading: boolean;
  /** Somebody has chosen in this session: what an earlier one left no longer counts. */
  isChosen: boolean;
  wanted: Kept<H>;
  kept: Kept<H>;
  isWriting: boolean;
}

export type EditionEvent<H extends Held> =
  /** `held` is sound; `isSpoilt` when what is stored is of no use. */
  | { type: "read"; held?: H; isSpoilt?: boolean }
  /** The store has not answered in time. */
  | { type: "late" }
  | { type: "later-part" }
  | { type: "taken"; held: H }
  | { type: "returned" }
  | { type: "writing" }
  | { type: "written"; kept: Kept<H> }
  | { type: "not-written"; tried: Kept<H> };

export const beforeStart = <H extends Held>(bundled: string): EditionState<H> => ({
  bundled,
  inUse: "none",
  hasLater: false,
  isReading: true,
  isChosen: false,
  wanted: "unknown",
  kept: "unknown",
  isWriting: false,
});

/** What comes of an event in a state. Whatever a person chose stands; what comes too late changes nothing. */
export function nextState<H extends Held>(state: EditionState<H>, event: EditionEvent<H>): EditionState<H> {
  switch (event.type) {
    case "read":
      return state.isReading ? afterReading({ ...state, isReading: false }, event) : state;
    case "late":
      return state.inUse === "none" ? { ...state, inUse: "bundled" } : state;
    case "later-part":
      return { ...state, hasLater: true };
    case "taken":
      return { ...state, inUse: event.held, wanted: event.held, isChosen: true };
    case "returned":
      return { ...state, inUse: "bundled", wanted: "nothing", isChosen: true };
    case "writing":
      return { ...state, isWriting: true };
    case "written":
      return { ...state, isWriting: false, kept: event.kept };
    // What could not be kept is not tried again by itself: the session goes on with it.
    case "not-written":
      return { ...state, isWriting: false, wanted: state.wanted === event.tried ? state.kept : state.wanted };
  }
}

function afterReading<H extends Held>(
  state: EditionState<H>,
  { held, isSpoilt = false }: { held?: H; isSpoilt?: boolean },
): EditionState<H> {
  if (state.isChosen) return state;
  const inUse = state.inUse === "none" ? "bundled" : state.inUse;
  if (isSpoilt) return { ...state, inUse, wanted: "nothing" };
  if (!held) return { ...state, inUse };
  return isBetter(held, state.bundled)
    ? { ...state, inUse: held, wanted: held, kept: held }
    : { ...state, inUse, kept: held, wanted: "nothing" };
}

/** The add-in's own data give way to a newer edition of theirs; what came from elsewhere was somebody's choice. */
const isBetter = ({ source, dataset }: Held, bundled: string): boolean =>
  source !== undefined || isNewer(dataset.edition, bundled);

/** Something is to be written, and nothing is being written. */
export const isDue = <H extends Held>({ wanted, kept, isWriting }: EditionState<H>): boolean =>
  !isWriting && wanted !== kept && wanted !== "unknown";
