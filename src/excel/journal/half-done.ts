import type { JournalEntry } from "./journal-entry";

/** Something failed on the way, and what came before could not be taken back either. */
export class HalfDone extends Error {
  constructor(
    readonly entry: JournalEntry,
    override readonly cause: unknown,
  ) {
    super("half done");
  }
}
