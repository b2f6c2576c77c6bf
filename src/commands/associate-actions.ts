import { ACTIONS } from "./actions";
import type { ShowInPane } from "./pane-request";
import { runCommand } from "./run-command";

const loadCommands = () => import(/* webpackChunkName: "commands" */ "./perform-action");

/**
 * Joins the ribbon's buttons, the cell's menu and the shortcuts to what they do, all at once and before anything is
 * loaded: Office.js answers a press of what is not associated yet with `ooeInvalidCallback`, and it is lost.
 */
export function associateActions(showInPane: ShowInPane, load = loadCommands): void {
  for (const action of ACTIONS) {
    const handle = runCommand(showInPane, async () => (await load()).performAction(action, showInPane));
    Office.actions.associate(action, (event?: Partial<Office.AddinCommands.Event>) => void handle(event));
  }
}
