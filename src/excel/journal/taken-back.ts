import type { WorkbookRecord } from "../record/workbook-record";

export interface TakingBack {
  /** In the operation itself: nobody has changed anything since. */
  atOnce: boolean;
  /** What the workbook remembered when it was begun: the request that failed may have ended it. */
  begun?: WorkbookRecord;
}

/** What came of it: what a person has changed since and was left, and what the workbook remembers then. */
export interface TakenBack {
  leftAlone: string[];
  change?: (record: WorkbookRecord) => WorkbookRecord;
}
