import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Route } from "playwright-core";

export const ADDRESS = "https://localhost:3000";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".xml": "text/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Where each part of the site comes from, the longest address first. */
const FOLDERS: [address: string, folder: string][] = [
  [OFFICE_JS, "node_modules/@microsoft/office-js/dist"],
  [`${ADDRESS}/`, "dist"],
];

/** No server runs: the browser's requests are answered from what was built, and from Microsoft's own package. */
export async function serve(route: Route): Promise<void> {
  const address = route
    .request()
    .url()
    .replace(/[?#].*$/, "");
  const [start = "", folder] = FOLDERS.find(([prefix]) => address.startsWith(prefix)) ?? [];
  if (folder === undefined) return route.abort();
  const file = join(folder, address.slice(start.length).replace(/(^|\/)$/, "$1index.html"));
  if (!existsSync(file)) return route.fulfill({ status: 404, body: `no ${file}` });
  const contentType = TYPES[extname(file)] ?? "application/octet-stream";
  await route.fulfill({ contentType, body: await readFile(file) });
}
