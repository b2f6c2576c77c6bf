import type { PaneRequest } from "../commands/pane-request";

type Listener = (request: PaneRequest) => void;

let listener: Listener | undefined;
const waiting: PaneRequest[] = [];

/** Asks the pane to show something; a pane that is not there yet hears of it as soon as it is. */
export function showInPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting.push(request);
}

/** The pane listens; answers with a function that ends it. */
export function listenToRequests(next: Listener): () => void {
  listener = next;
  for (const request of waiting.splice(0)) next(request);
  return () => {
    if (listener === next) listener = undefined;
  };
}
