import { refuse } from "../excel/outcome";
import { openPane, type ShowInPane } from "./pane-request";

type Handler = (event?: Partial<Office.AddinCommands.Event>) => Promise<void>;

/**
 * A button's handler: Excel keeps a button busy until it hears that it is done, so it always does. Pressed again
 * meanwhile it does nothing. Shortcuts come without an event.
 */
export function runCommand(showInPane: ShowInPane, perform: () => Promise<void>): Handler {
  let isRunning = false;
  return async (event) => {
    try {
      if (isRunning) return;
      isRunning = true;
      await perform();
      isRunning = false;
    } catch (error) {
      isRunning = false;
      const message = error instanceof Error ? error.message : String(error);
      await openPane(showInPane, { outcome: refuse({ code: "failed", message }) });
    } finally {
      event?.completed?.();
    }
  };
}
