/** Milliseconds after which something is done even if there is always something else to do. */
const LATEST = 1_500;

/** Does something when the browser has nothing else to do; answers with a function that calls it off. */
export function whenIdle(perform: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(perform, 300);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(perform, { timeout: LATEST });
  return () => cancelIdleCallback(handle);
}
