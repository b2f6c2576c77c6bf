import type { Result } from "../core/question/result";

/**
 * Done, or refused for a reason that the user can do something about. Refused, nothing has changed; where Excel refused
 * to have it back as well, it is "half-done", and the workbook's journal tells how to take it back.
 */
export type Outcome<T> = Result<T, Refusal>;

export type Refusal =
  /** The destination holds something. `free` is the nearest place below where it would fit. */
  | { code: "not-empty"; address: string; free: string }
  | { code: "protected"; sheet: string }
  /** Somebody is typing in a cell. */
  | { code: "cell-edit" }
  /** A chart or a shape is selected, or a chart sheet is open. */
  | { code: "no-cell" }
  /** The sheet, table or cell is no longer there. */
  | { code: "gone"; what: string }
  /** The sheet is hidden: it cannot be gone to. */
  | { code: "hidden"; sheet: string }
  /** The cells are not what they were when this was prepared. */
  | { code: "changed"; address: string }
  /** Excel copies each formula over its column of this table ("Fill formulas in tables"). */
  | { code: "filled"; table: string }
  /** This version of Excel cannot do it. */
  | { code: "unsupported"; needs: string }
  /** Excel was asked for something within a step of undo that it cannot undo. */
  | { code: "no-undo" }
  | { code: "cancelled" }
  /** Another refresh is going on, in this window or another. */
  | { code: "busy" }
  /** Code of the add-in that it needs could not be fetched. */
  | { code: "not-loaded" }
  /** Some of it is done. `entry` is the journal's. */
  | { code: "half-done"; entry: string; where: string[]; cause: PlainRefusal }
  /** Excel's own words for what we have none for. */
  | { code: "failed"; message: string };

export type PlainRefusal = Exclude<Refusal, { code: "half-done" }>;
