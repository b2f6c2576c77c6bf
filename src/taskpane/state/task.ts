import type { Outcome, Refusal } from "../../excel/outcome";
import type { Progress } from "../../excel/workbook";
import type { Message, MessageAction, Trouble } from "./message";

/** Something done to the workbook, with what is said while and after it is done. */
export interface Task<T> {
  /** "Writing the bibliography": shown when it takes more than half a second. */
  doing: string;
  perform: (progress: Progress) => Promise<Outcome<T>>;
  /** Nothing where the result shows by itself. */
  done?: (value: T) => Message | undefined;
  /** Takes the result, also when it came of trying again. */
  onDone?: (value: T) => void;
  /** Ways out: beside trying again, or in its place where that would meet the same cells. */
  actions?: (refusal: Refusal) => MessageAction[];
  /** Words for a refusal that says more than the workbook knows. */
  describe?: (refusal: Refusal) => Partial<Pick<Trouble, "happened" | "kept">> | undefined;
  canCancel?: boolean;
  /** How far it is, in words. */
  measure?: (done: number, all: number) => string;
}
