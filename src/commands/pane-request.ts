import type { Outcome } from "../excel/outcome";
import type { Inserted, RefreshReport } from "../excel/workbook";

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

/** What a button of the ribbon, or a part of the pane, asks of the pane. */
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

/** The pane's door: a pane that is not open hears of it when it is. */
export type ShowInPane = (request: PaneRequest) => void;

/** Opens the pane, and asks it for something. */
export async function openPane(showInPane: ShowInPane, request: PaneRequest): Promise<void> {
  showInPane(request);
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Where the pane cannot be opened from here, the request waits until the user opens it.
  }
}

/** Says what came of something. What went well shows in the sheet; only a refusal is worth opening the pane for. */
export async function tell(showInPane: ShowInPane, outcome: Outcome<Inserted | undefined>): Promise<void> {
  if (outcome.ok) showInPane({ outcome });
  else await openPane(showInPane, { outcome });
}
