import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Route } from "playwright-core";
import { headersOf } from "../hosting/headers.js";

export const ADDRESS = "https://localhost:3000";
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
export const OFFICE_FILES = "node_modules/@microsoft/office-js/dist";

/** Where each part of the site comes from, the longest address first. */
const FOLDERS: [address: string, folder: string][] = [
  [OFFICE_JS, OFFICE_FILES],
  [`${ADDRESS}/workbench/`, "out/workbench"],
  [`${ADDRESS}/`, "dist"],
];

/** No server runs: the browser's requests are answered from what was built, as a host should, and from Microsoft's own package. */
export async function serve(route: Route): Promise<void> {
  const address = route
    .request()
    .url()
    .replace(/[?#].*$/, "");
  const [start = "", folder] = FOLDERS.find(([prefix]) => address.startsWith(prefix)) ?? [];
  if (folder === undefined) return route.abort();
  const file = join(folder, address.slice(start.length).replace(/(^|\/)$/, "$1index.html"));
  if (!existsSync(file)) return route.fulfill({ status: 404, body: `no ${file}` });
  await route.fulfill({ headers: headersOfFile(file), body: await readFile(file) });
}

/** The workbench is never hosted, and is not held to what hosted pages are. */
function headersOfFile(file: string): Record<string, string> {
  const path = file.split(sep).join("/");
  const headers = headersOf(path.replace(/^dist/, ""));
  return path.startsWith("dist/") ? headers : { "Content-Type": headers["Content-Type"] ?? "" };
}
