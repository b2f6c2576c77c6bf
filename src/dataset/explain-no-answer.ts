import { shorten } from "./check-address";
import { fail, type Result } from "../core/question/result";
import type { RefreshProblem } from "./refresh-problem";

/** Milliseconds that the second look may take. */
const PATIENCE = 10_000;

/**
 * A browser does not say why a request failed. A server that answers a question whose answer the page may not read is
 * there, and only does not share what it has with other sites (CORS); one that answers the second time was out of reach
 for a moment.
 */
export async function explainNoAnswer(
  url: URL,
  signal?: AbortSignal,
): Promise<Result<never, RefreshProblem>> {
  const shown = shorten(url.href);
  if (globalThis.navigator?.onLine === false) return fail({ code: "offline" });
  const isUnshared =
    (await answersAtAll(url, "no-cors", signal)) && !(await answersAtAll(url, "cors", signal));
  if (signal?.aborted) return fail({ code: "cancelled" });
  return fail({ code: isUnshared ? "not-shared" : "unreachable", url: shown });
}

async function answersAtAll(url: URL, mode: RequestMode, signal?: AbortSignal): Promise<boolean> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, PATIENCE);
  signal?.addEventListener("abort", stop, { once: true });
  try {
    await fetch(url.href, { method: "HEAD", mode, cache: "no-store", signal: controller.signal });
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
