import { insertCitations } from "../excel/operations/insert-citations";
import { ok } from "../core/question/result";
import { TABLE_ACTIONS } from "./actions";
import { insertTableCommand } from "./insert-table-command";
import { openPane, tell, type ShowInPane } from "./pane-request";
import { refreshCommand } from "./refresh-command";
import { readCommandContext } from "./command-context";

/** Does what a button, a menu item or a shortcut stands for. */
export async function performAction(action: string, showInPane: ShowInPane): Promise<void> {
  const table = TABLE_ACTIONS.get(action);
  if (table !== undefined) return tell(showInPane, await insertTableCommand(table));
  switch (action) {
    case "refresh":
      return refresh(showInPane);
    case "citeSelection":
      return citeSelection(showInPane);
    case "insertTable":
      return openPane(showInPane, { tab: "tables" });
    case "inspect":
      return openPane(showInPane, { tab: "inspect" });
    case "help":
      return openPane(showInPane, { help: true });
    default:
      throw new Error(`There is no action ${action}.`);
  }
}

async function refresh(showInPane: ShowInPane): Promise<void> {
  const outcome = await refreshCommand();
  const reports = outcome.ok ? { reports: outcome.value } : {};
  const told = outcome.ok ? ok(undefined) : outcome;
  await openPane(showInPane, { tab: "data", tool: "refresh", outcome: told, ...reports });
}

async function citeSelection(showInPane: ShowInPane): Promise<void> {
  const outcome = await insertCitations((await readCommandContext()).prefix);
  const isNothing = outcome.ok && outcome.value === undefined;
  await (isNothing ? openPane(showInPane, { tab: "inspect" }) : tell(showInPane, outcome));
}
