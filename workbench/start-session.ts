import { readShortcuts, matchesKeys } from "./manifest/read-shortcuts";
import { addContextMenu } from "./grid/add-context-menu";
import { followLinks } from "./grid/follow-links";
import { fillSample } from "./sample-sheet";
import { Session, type SessionParts } from "./session";
import { stepThroughParts } from "./step-through-parts";
import { makeTestInterface } from "./test-interface";

export interface StartParts extends SessionParts {
  readonly shortcutsFile: object;
  readonly showPane: (isShown: boolean) => void;
}

/** Opens the workbook and the add-in. */
export function startSession({ shortcutsFile, showPane, ...parts }: StartParts): Session {
  const { manifest, query, frame } = parts;
  const session = new Session(parts);
  if (!query.isEmpty) fillSample(session.host.workbook, manifest.namespace ? `${manifest.namespace}.` : "");
  session.host.onPane = (state) => showPane(state === "Visible");
  addContextMenu(session.grid, manifest.contextMenu, (id, name) => session.addIn.runCommand(name, id));
  followLinks(session.grid, session.book);
  listenForShortcuts(session, shortcutsFile);
  stepThroughParts(session, frame);
  session.addIn.open(manifest.pane);
  session.draw();
  window.workbench = makeTestInterface(session);
  frame.dataset.ready = "true";
  return session;
}

/** As in Excel on the web, shortcuts are not heard while the pane has the focus. */
function listenForShortcuts({ host }: Session, file: object): void {
  const shortcuts = readShortcuts(file);
  window.addEventListener(
    "keydown",
    (event) => {
      const shortcut = shortcuts.find((each) => matchesKeys(each, event));
      if (!shortcut) return;
      event.preventDefault();
      event.stopPropagation();
      host.runAction(shortcut.action);
    },
    { capture: true },
  );
}
