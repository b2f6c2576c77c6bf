import { showNotLoaded } from "./show-not-loaded";

const loadPane = () => import(/* webpackChunkName: "pane" */ "./show-pane");

let drawn: Promise<void> | undefined;

/** Fetches the pane's code ahead. */
export const preparePane = (): void => void loadPane().catch(() => undefined);

/** Draws the pane, once. When its code does not come, the page says so, and it is asked for again. */
export function drawPane(): void {
  drawn ??= loadPane()
    .then(({ showPane }) => showPane())
    .catch((error: unknown) => {
      drawn = undefined;
      showNotLoaded(error, drawPane);
    });
}
