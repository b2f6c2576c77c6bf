import { extname } from "node:path";
import { SERVER_POLICY } from "./policy.js";

/**
 * What a server must send with the files of `dist/`: said here, for the tests, `npm start`, and the files with which
 * hosts are told.
 */
export const HEADERS = {
  "Content-Security-Policy": SERVER_POLICY,
  // Excel on the web fetches metadata and shortcuts from an origin of its own. All files are public.
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

/** What may be kept without asking; all other files are asked for anew each time. Office refuses icons that may not be kept. */
export const KEPT = {
  "/chunks/": "public, max-age=31536000, immutable",
  "/assets/": "public, max-age=86400",
};

export const NOT_KEPT = "no-cache";

export const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".zip": "application/zip",
};

/**
 * The headers of a file of `dist/`, by its path.
 *
 * @param {string} path `/functions.json`
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
  const [, kept] = Object.entries(KEPT).find(([folder]) => path.startsWith(folder)) ?? [];
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  return { ...HEADERS, "Cache-Control": kept ?? NOT_KEPT, "Content-Type": type };
}
