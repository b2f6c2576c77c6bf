/** How the host can be told to behave badly, so that add-ins can be seen to cope. */
export class Misbehaviour {
  /** The person is typing into a cell: every request of an add-in is refused. */
  cellEditMode = false;
  /** Every answer waits so many milliseconds. */
  latency = 0;
  /** A chart or picture is selected: there is no selected range. */
  objectSelected = false;
  /** Before the next request this table is gone, as if somebody else had deleted it. */
  tableToLose: string | undefined;
  /** Requests are refused with this error of Excel's, once so many more have been carried out; all of them, or one. */
  refusal: { code: string; after: number; isLasting: boolean } | undefined;
  /** Members of the model that this Excel should have and has not: "getUsedRangeOrNullObject". */
  missing: ReadonlySet<string> = new Set();

  /** Whether the request at hand is refused. */
  takeRefusal(): { code: string; message: string } | undefined {
    const { refusal } = this;
    if (!refusal) return undefined;
    if (refusal.after > 0) {
      this.refusal = { ...refusal, after: refusal.after - 1 };
      return undefined;
    }
    if (!refusal.isLasting) this.refusal = undefined;
    return { code: refusal.code, message: `Refused: ${refusal.code}` };
  }
}
