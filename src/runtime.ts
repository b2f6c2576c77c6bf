import { associateActions } from "./commands/associate-actions";
import type { ShowInPane } from "./commands/pane-request";
import { IDLE, startEdition } from "./dataset/start";
import { loadLateCalls } from "./functions/answer";
import { associateFunctions } from "./functions/associate";
import { drawPane, preparePane } from "./taskpane/draw-pane";
import { isPaneVisible, onPaneShown } from "./taskpane/host/on-pane-shown";
import { showInPane } from "./taskpane/pane-requests";

const loadRecalculation = () => import(/* webpackChunkName: "commands" */ "./commands/recalculate-late");

const loadOffline = () => import(/* webpackChunkName: "offline" */ "./offline/keep-offline");

const ignore = () => undefined;

/** A request waits for the pane, and a pane that is asked for is drawn, whether or not Excel says that it shows it. */
const askPane: ShowInPane = (request) => {
  showInPane(request);
  drawPane();
};

/**
 * The add-in's one runtime. Before anything is loaded, every action and function is associated: Office.js loses what is
 * called before. Functions answer at once; what a command does comes with its first press, the pane when it is to be seen.
 */
associateActions(askPane);
associateFunctions();
void startEdition(() => void loadRecalculation().then(({ recalculateLate }) => recalculateLate()));
// The pane's code comes while Office gets ready.
if (isPaneVisible()) preparePane();
// The rest of the functions comes when the first calculation is over.
setTimeout(() => void loadLateCalls().catch(ignore), IDLE);
// A workbook that only calculates has the runtime without its pane.
onPaneShown(drawPane);
void Office.onReady(() => {
  if (isPaneVisible()) drawPane();
});
// When the first calculation is long over, and only where people work with it.
if (process.env.NODE_ENV === "production")
  setTimeout(() => void loadOffline().then(({ keepOffline }) => keepOffline(), ignore), 2 * IDLE);
