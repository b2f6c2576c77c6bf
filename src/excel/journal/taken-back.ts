import type { WorkbookRecord } from "../record/workbook-record";

export interface TakingBack {
  /** In the operation itself: nobody has changed anything since. */
  atOnce: boolean;
}

/** What came of it: what a person has changed since and was left, and what the workbook remembers then. */
export interface TakenBack {
  leftAlone: string[];
  change?: (record: WorkbookRecord) => WorkbookRecord;
}
