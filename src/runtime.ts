import { IDLE, startEdition } from "./dataset/start";
import { loadLateCalls } from "./functions/answer";
import { associateFunctions } from "./functions/associate";

const loadPane = () => import(/* webpackChunkName: "pane" */ "./taskpane/show-pane");
const loadRecalculation = () => import(/* webpackChunkName: "commands" */ "./commands/recalculate-late");
const isVisible = () => !document.hidden && window.innerWidth > 0;

/**
 * The add-in's one runtime: functions answer at once; the ribbon's commands load next, the pane when it is to be seen.
 */
associateFunctions();
void startEdition(() => void loadRecalculation().then(({ recalculateLate }) => recalculateLate()));
// The pane's code comes while Office gets ready.
if (isVisible()) loadPane().catch(() => undefined);
// The rest of the functions comes when the first calculation is over.
setTimeout(() => void loadLateCalls().catch(() => undefined), IDLE);
void Office.onReady(async () => {
  const [{ associateCommands }, { showInPane }] = await Promise.all([
    import(/* webpackChunkName: "commands" */ "./commands/commands"),
    import(/* webpackChunkName: "requests" */ "./taskpane/pane-requests"),
  ]);
  void associateCommands(showInPane);
  whenVisible(() => void loadPane().then(({ showPane }) => showPane()));
});

/** A workbook that only calculates has the runtime without its pane. */
function whenVisible(show: () => void): void {
  if (isVisible()) {
    show();
    return;
  }
  const controller = new AbortController();
  const showOnce = () => {
    if (!isVisible()) return;
    controller.abort();
    show();
  };
  document.addEventListener("visibilitychange", showOnce, { signal: controller.signal });
  window.addEventListener("resize", showOnce, { signal: controller.signal });
}
