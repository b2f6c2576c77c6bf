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
}
