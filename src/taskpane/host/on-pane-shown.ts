/** Whether the page has room to be seen in; a shared runtime may start without. */
export const isPaneVisible = () => !document.hidden && window.innerWidth > 0;

/**
 * Calls whenever the pane comes to be seen, or gets the focus. Excel may show a pane that started hidden without the
 * page's own events, and then says so with one of Office's. Answers with a function that ends it.
 */
export function onPaneShown(listener: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const look = () => isPaneVisible() && listener();
  document.addEventListener("visibilitychange", look, { signal });
  for (const event of ["resize", "focus"]) window.addEventListener(event, look, { signal });
  // Where there is no such event, the page's own have to do.
  void listenToOffice(listener, signal).then(look, () => undefined);
  return () => controller.abort();
}

async function listenToOffice(listener: () => void, signal: AbortSignal): Promise<void> {
  const { host } = await Office.onReady();
  if (!host || signal.aborted) return;
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane && !signal.aborted) listener();
  });
  signal.addEventListener("abort", () => void stop());
}
