/** Keeps all that was built on this machine, so that only fetching needs the network from now on. */
export async function keepOffline(): Promise<void> {
  try {
    if ("serviceWorker" in navigator) await startWorker(navigator.serviceWorker);
    else await keepInBrowser();
  } catch {
    // A private window, or a host that forbids it: the network is needed as before.
  }
}

/** The worker has not seen what came before it: it is told of Microsoft's files, whose list nobody but the page knows. */
async function startWorker(workers: ServiceWorkerContainer): Promise<void> {
  await workers.register("service-worker.js");
  const { active } = await workers.ready;
  active?.postMessage(performance.getEntriesByType("resource").map(({ name }) => name));
}

/** Where there are no workers, the browser keeps at least what it has fetched once, as long as it likes. */
async function keepInBrowser(): Promise<void> {
  const response = await fetch("kept-files.json");
  const files = (await response.json()) as string[];
  await Promise.allSettled(files.map((file) => fetch(file)));
}
