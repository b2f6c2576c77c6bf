import { openEdition, type Edition } from "../core/edition/edition";
import type { Dataset } from "../core/record";
import { setCurrent, type Current } from "./current";
import { beforeStart, isDue, nextState, type EditionEvent, type EditionState } from "./edition-state";
import type { HeldEdition } from "./held-edition";
import type { EditionStore } from "./stored";
import { withinTime } from "./within-time";

export interface EditionParts {
  /** What numbers need. */
  bundled: Dataset;
  /** All of it. */
  loadLater: () => Promise<Dataset>;
  store: EditionStore;
  /** Another edition answers than a moment ago, without anyone having asked: what has been answered is out of date. */
  onLate: () => void;
  /** Milliseconds for which functions wait for the store, and people for what is to be stored. */
  patience?: { reading: number; writing: number };
}

/** A store that does not answer must not keep functions waiting: they have a bundled edition. */
const PATIENCE = { reading: 1_500, writing: 5_000 };

/** Carries out what the state says: the one place that sets the current edition and writes to the store. */
export class EditionInUse {
  private state: EditionState<HeldEdition>;
  private readonly patience: { reading: number; writing: number };
  private readonly opened = new Map<Dataset, Edition>();
  private later?: Dataset;
  private loadingLater?: Promise<unknown>;
  private spoilt = false;
  private settled: (() => void)[] = [];

  constructor(private readonly parts: EditionParts) {
    this.patience = parts.patience ?? PATIENCE;
    this.state = beforeStart(parts.bundled.edition);
  }

  /** Resolves when functions have something to answer from. */
  async start(): Promise<void> {
    const reading = this.parts.store.read().then(
      ({ held, isSpoilt }) => {
        const hadAnswered = this.state.inUse !== "none";
        this.spoilt = isSpoilt === true && !this.state.isChosen;
        this.dispatch({ type: "read", held, isSpoilt });
        if (hadAnswered && held !== undefined && this.state.inUse === held) this.parts.onLate();
      },
      () => this.dispatch({ type: "read" }),
    );
    await withinTime(reading, this.patience.reading);
    this.dispatch({ type: "late" });
  }

  /** Answers from it from now on. Whether it was kept for the next session too. */
  take(held: HeldEdition): Promise<boolean> {
    this.dispatch({ type: "taken", held });
    return this.isKept(held);
  }

  /** Answers from what the add-in came with. Whether the store has forgotten the other. */
  returnToBundled(): Promise<boolean> {
    this.dispatch({ type: "returned" });
    return this.isKept("nothing");
  }

  /** Whether what was stored had to be set aside: told once. */
  tellSpoilt(): boolean {
    const told = this.spoilt;
    this.spoilt = false;
    return told;
  }

  private dispatch(event: EditionEvent<HeldEdition>): void {
    const before = this.state;
    this.state = nextState(before, event);
    if (before.inUse !== this.state.inUse || before.hasLater !== this.state.hasLater) this.show();
    if (isDue(this.state)) void this.write();
    if (!this.state.isWriting) for (const resolve of this.settled.splice(0)) resolve();
  }

  private show(): void {
    const { inUse, hasLater } = this.state;
    if (inUse === "none") return;
    const whole = inUse === "bundled" ? (hasLater ? this.later : undefined) : inUse.dataset;
    const edition = this.open(whole ?? this.parts.bundled);
    const source = inUse === "bundled" ? undefined : inUse.source;
    setCurrent({ edition, source, loadWhole: whole ? () => Promise.resolve(edition) : this.loadWhole });
  }

  /** What could not be loaded is asked for again the next time. The answer is of the edition that is in use then. */
  private readonly loadWhole: Current["loadWhole"] = async () => {
    this.loadingLater ??= this.parts.loadLater().then(
      (later) => {
        this.later = later;
        this.dispatch({ type: "later-part" });
      },
      (error: unknown) => {
        this.loadingLater = undefined;
        throw error;
      },
    );
    await this.loadingLater;
    const { inUse } = this.state;
    return this.open(inUse === "bundled" || inUse === "none" ? (this.later as Dataset) : inUse.dataset);
  };

  private async write(): Promise<void> {
    const { wanted } = this.state;
    if (wanted === "unknown") return;
    this.dispatch({ type: "writing" });
    try {
      await this.parts.store.write(wanted);
      this.dispatch({ type: "written", kept: wanted });
    } catch {
      this.dispatch({ type: "not-written", tried: wanted });
    }
  }

  private async isKept(wanted: HeldEdition | "nothing"): Promise<boolean> {
    const settled = new Promise<void>((resolve) => {
      if (this.state.isWriting) this.settled.push(resolve);
      else resolve();
    });
    await withinTime(settled, this.patience.writing);
    return this.state.kept === wanted;
  }

  private open(dataset: Dataset): Edition {
    const edition = this.opened.get(dataset) ?? openEdition(dataset);
    this.opened.clear();
    this.opened.set(dataset, edition);
    return edition;
  }
}
