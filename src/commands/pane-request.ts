import type { Outcome } from "../excel/outcome";
import type { Inserted, RefreshReport } from "../excel/workbook";

/** What a button asks of the pane. */
export interface PaneRequest {
  tab?: "tables" | "inspect" | "data";
  tool?: "refresh";
  help?: boolean;
  /** It was pressed again while it is being done. */
  isAtWork?: boolean;
  /** What came of it. */
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
  if (outcome.done) showInPane({ outcome });
  else await openPane(showInPane, { outcome });
}
