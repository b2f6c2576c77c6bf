import { failureOf } from "../excel/failure-of";
import { fail } from "../core/question/result";
import { openPane, type ShowInPane } from "./pane-request";

type Handler = (event?: Partial<Office.AddinCommands.Event>) => Promise<void>;

/**
 * A button's handler: Excel keeps a button busy until it hears that it is done, so it always does. Pressed again
 * meanwhile, it says that it is at work. Shortcuts come without an event.
 */
export function runCommand(showInPane: ShowInPane, perform: () => Promise<void>): Handler {
  let isRunning = false;
  const performOnce = async () => {
    if (isRunning) return openPane(showInPane, { isAtWork: true });
    isRunning = true;
    await perform().finally(() => (isRunning = false));
  };
  return async (event) => {
    try {
      await performOnce();
    } catch (error) {
      await openPane(showInPane, { outcome: fail(failureOf(error)) });
    } finally {
      event?.completed?.();
    }
  };
}
