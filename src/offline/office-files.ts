import { networkFirst } from "./network-first";
import type { FetchEvent } from "./worker-scope";

/** Microsoft's library, which is loaded from nowhere else. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/";

const CACHE = "sourcebook office";

/** Its files belong together: an older one is taken in place of a newer one only when the newer hardly comes any more. */
const PATIENCE = 10_000;

export const isOfficeFile = (url: string): boolean => url.startsWith(OFFICE_JS);

/**
 * Microsoft's newest file, or else the one that came last. It is asked for as one that may be looked into, as the library
 * asks for most of its parts: what comes otherwise may be an error, and is not kept.
 */
export function answerOfficeFile(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const ask = () => fetch(request.url).catch(() => fetch(request));
  const answer = networkFirst(ask, PATIENCE, () => findKept(request.url));
  event.waitUntil(answer.then((file) => keep(request.url, file.clone())).catch(() => undefined));
  return answer;
}

/** What the page had loaded before there was a worker. */
export async function keepOfficeFiles(message: unknown): Promise<void> {
  const urls = Array.isArray(message) ? message.filter((url) => typeof url === "string") : [];
  const missing = urls.filter(isOfficeFile).map(async (url) => {
    if (!(await findKept(url))) await keep(url, await fetch(url));
  });
  await Promise.allSettled(missing);
}

async function findKept(url: string): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  return cache.match(url, { ignoreVary: true });
}

async function keep(url: string, file: Response): Promise<void> {
  const cache = await caches.open(CACHE);
  if (file.ok) await cache.put(url, file);
}
