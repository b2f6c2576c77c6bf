import { shorten } from "./check-address";
import { explainNoAnswer } from "./explain-no-answer";
import { fail, ok, type Result } from "../core/question/result";
import type { RefreshProblem } from "./refresh-problem";
import { watchSilence } from "./watch-silence";

/** How a request is followed, and ended. */
export interface Following {
  /** Ends the request itself. */
  signal?: AbortSignal;
  onBytes?: (bytes: number) => void;
  /** Milliseconds without a byte after which the server is given up. */
  patience?: number;
}

export interface Limits {
  most: number;
  /** What was promised: neither less nor more is read. */
  expected?: number;
}

/** Without a byte for so long, the server is taken for gone. */
const PATIENCE = 30_000;

/** Reads what is at an address, piece by piece: no more than the limits say is ever held. */
export async function readBytes(
  url: URL,
  limits: Limits,
  following: Following = {},
): Promise<Result<Uint8Array, RefreshProblem>> {
  const { signal, patience = PATIENCE } = following;
  const watch = watchSilence(patience, signal);
  let bytes: number | undefined;
  const follow = (count: number) => {
    watch.heard();
    bytes = count;
    if (count > 0) following.onBytes?.(count);
  };
  try {
    const response = await fetch(url.href, { cache: "no-store", signal: watch.signal });
    const problem = problemOf(response, url);
    if (problem) return problem;
    follow(0);
    return await readBody(response, url, limits, follow);
  } catch {
    if (signal?.aborted) return fail({ code: "cancelled" });
    if (watch.isSilent()) return fail({ code: "silent", url: shorten(url.href), seconds: patience / 1_000 });
    if (bytes !== undefined) return fail({ code: "cut-short", bytes, expected: limits.expected });
    return await explainNoAnswer(url, signal);
  } finally {
    // What has come in full is not hurt by it; anything else stops coming.
    watch.end();
  }
}

function problemOf(
  { ok: isGood, status, redirected, url: to }: Response,
  url: URL,
): Result<never, RefreshProblem> | undefined {
  if (redirected && new URL(to).origin !== url.origin)
    return fail({ code: "redirected", url: shorten(url.href), to: shorten(to) });
  return isGood ? undefined : fail({ code: "status", url: shorten(url.href), status });
}

async function readBody(
  response: Response,
  url: URL,
  { most, expected }: Limits,
  follow: (bytes: number) => void,
): Promise<Result<Uint8Array, RefreshProblem>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    if (bytes === 0 && isWebPage(next.value)) return fail({ code: "web-page", url: shorten(url.href) });
    bytes += next.value.byteLength;
    if (expected !== undefined && bytes > expected) return fail({ code: "too-long", expected });
    if (bytes > most) return fail({ code: "too-large", bytes, limit: most });
    chunks.push(next.value);
    follow(bytes);
  }
  return expected !== undefined && bytes < expected
    ? fail({ code: "cut-short", bytes, expected })
    : ok(join(chunks, bytes));
}

/** JSON never begins with `<`. */
const isWebPage = (chunk: Uint8Array): boolean =>
  new TextDecoder().decode(chunk.subarray(0, 100)).trimStart().startsWith("<");

function join(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const joined = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.byteLength;
  }
  return joined;
}
