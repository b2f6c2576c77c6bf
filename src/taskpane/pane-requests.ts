import type { Inserted, RefreshReport } from "../excel/workbook";
import type { Outcome } from "../excel/outcome";

export const TABS = ["browse", "build", "tables", "inspect", "data"] as const;
export type Tab = (typeof TABS)[number];

/** The tools of the Data tab, each a page of its own. */
export const TOOLS = [
  "refresh",
  "tables",
  "bibliography",
  "convert",
  "check",
  "portable",
  "pin",
  "address",
  "excel",
] as const;
export type Tool = (typeof TOOLS)[number];

/** What a ribbon button may ask of the pane. */
export interface PaneRequest {
  tab?: Tab;
  /** Id of a prepared table to show. */
  table?: string;
  tool?: Tool;
  /** Opens the list of shortcuts and first steps. */
  help?: boolean;
  /** A button was pressed again while its work is being done. */
  isAtWork?: boolean;
  /** What came of something done outside the pane, told as if it were done in it. */
  outcome?: Outcome<Inserted | undefined>;
  /** What a refresh did to each table. */
  reports?: RefreshReport[];
}

type Listener = (request: PaneRequest) => void;

let listener: Listener | undefined;
const waiting: PaneRequest[] = [];

/** Asks the pane to show something; a pane that is not there yet hears of it as soon as it is. */
export function showInPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting.push(request);
}

/** The pane listens; answers with a function that ends it. */
export function listenToRequests(next: Listener): () => void {
  listener = next;
  for (const request of waiting.splice(0)) next(request);
  return () => {
    if (listener === next) listener = undefined;
  };
}
