import { existsSync } from "node:fs";

export interface Browser {
  executablePath: string;
  args: string[];
}

const USUAL_PLACES: Record<string, string[]> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** Without these Chromium asks the network for things that no test needs. */
const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const asRoot = () => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/**
 * A Chromium for the tests: the one that `SOURCEBOOK_BROWSER` names, an installed Chrome, Edge or Chromium, else (on
 * Linux x64) the one that comes as a package. `undefined` when there is none.
 */
export async function findBrowser(): Promise<Browser | undefined> {
  const named = process.env.SOURCEBOOK_BROWSER;
  const places = named ? [named] : (USUAL_PLACES[process.platform] ?? []);
  const installed = places.find((place) => existsSync(place));
  const args = [...asRoot(), ...QUIET];
  if (installed) return { executablePath: installed, args };
  if (named || process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { default: chromium } = await import("@sparticuz/chromium");
  // Its own arguments are for a lambda: with them the browser ends when its first page does.
  return { executablePath: await chromium.executablePath(), args };
}

export const NO_BROWSER =
  "No browser was found. Install Chrome, Edge or Chromium, or set SOURCEBOOK_BROWSER to the path of one.";
