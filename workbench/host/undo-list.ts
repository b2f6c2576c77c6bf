import { HostError } from "./protocol/host-error";
import type { Profile } from "./profile";
import type { BookStore } from "./store/book-store";

type Harshness = Pick<Profile, "cannotUndo" | "mergedAreasEndUndo" | "veryHiddenEndsExcel">;

/** What Ctrl+Z could take back, as a count: enough to see what an add-in does to it. Custom XML is never in it. oj#6415 */
export class UndoList {
  /** The batch at work is part of a `mergeUndoGroup`. */
  isGrouped = false;
  /** The next Ctrl+Z ends Excel. */
  endsExcel = false;
  #length = 0;

  constructor(
    private readonly harshness: Harshness,
    store: BookStore,
  ) {
    const add = () => void this.#length++;
    store.listen({
      cellsChanged: add,
      shifted: add,
      sheetAdded: add,
      sheetRemoved: add,
      sheetRenamed: add,
      sheetMoved: add,
      visibilityChanged: (_, visibility) => {
        add();
        if (visibility === "VeryHidden") this.endsExcel = harshness.veryHiddenEndsExcel;
      },
    });
  }

  get length(): number {
    return this.#length;
  }

  empty(): void {
    this.#length = 0;
    this.endsExcel = false;
  }

  /** Somebody asked which cells are merged. */
  askedForMergedAreas(): void {
    if (this.harshness.mergedAreasEndUndo) this.empty();
  }

  /** Fails within a group when `member` ("Worksheet.copy") cannot be undone. */
  demandUndoable(member: string): void {
    if (this.isGrouped && this.harshness.cannotUndo.includes(member)) throw undoNotSupported();
  }
}

export const undoNotSupported = (): HostError =>
  new HostError("UndoNotSupported", "The operation can't be undone, so it can't be part of an undo group.");
