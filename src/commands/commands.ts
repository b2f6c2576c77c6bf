import { insertCitations } from "../excel/insert-citations";
import { done } from "../excel/outcome";
import { insertTableAction, insertTableCommand } from "./insert-table-command";
import { openPane, tell, type ShowInPane } from "./pane-request";
import { refreshCommand } from "./refresh-command";
import { runCommand } from "./run-command";
import { readSetting } from "./setting";

/** Joins the ribbon's buttons, the cell's menu and the shortcuts to what they do. */
export async function associateCommands(showInPane: ShowInPane = () => undefined): Promise<void> {
  const associate = (action: string, perform: () => Promise<void>) => {
    const handle = runCommand(showInPane, perform);
    Office.actions.associate(action, (event?: Partial<Office.AddinCommands.Event>) => void handle(event));
  };

  associate("refresh", async () => {
    const outcome = await refreshCommand();
    const reports = outcome.done ? { reports: outcome.value } : {};
    const told = outcome.done ? done(undefined) : outcome;
    await openPane(showInPane, { tab: "data", tool: "refresh", outcome: told, ...reports });
  });
  associate("citeSelection", async () => {
    const outcome = await insertCitations((await readSetting()).prefix);
    const isNothing = outcome.done && outcome.value === undefined;
    await (isNothing ? openPane(showInPane, { tab: "inspect" }) : tell(showInPane, outcome));
  });
  associate("insertTable", () => openPane(showInPane, { tab: "tables" }));
  associate("inspect", () => openPane(showInPane, { tab: "inspect" }));
  associate("help", () => openPane(showInPane, { help: true }));

  const { edition } = await readSetting();
  for (const { id } of edition.dataset.tables)
    associate(insertTableAction(id), async () => tell(showInPane, await insertTableCommand(id)));
}
