import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../run/find-browser";
import { ADDRESS, serve } from "../run/serve-built";

/** Milliseconds since the pane was opened. */
export interface PaneTimes {
  usable: number;
  /** When what was typed at once into the search is answered. */
  answered: number;
}

const SLOWDOWN = 4;

/**
 * The built pane in a browser, on this machine and on one with a processor that is four times slower; nothing where
 * there is no build or no browser.
 */
export async function timePane(): Promise<{ usual: PaneTimes; slow: PaneTimes } | undefined> {
  const found = await findBrowser();
  if (!found || !existsSync("dist/taskpane.html")) return undefined;
  const browser = await chromium.launch(found);
  try {
    await open(browser, 1);
    return { usual: await quickest(browser, 1), slow: await quickest(browser, SLOWDOWN) };
  } finally {
    await browser.close();
  }
}

/** Noise only ever adds. */
async function quickest(browser: Browser, slowdown: number): Promise<PaneTimes> {
  const times: PaneTimes[] = [];
  for (let run = 0; run < 3; run++) times.push(await open(browser, slowdown));
  return {
    usable: Math.min(...times.map(({ usable }) => usable)),
    answered: Math.min(...times.map(({ answered }) => answered)),
  };
}

async function open(browser: Browser, slowdown: number): Promise<PaneTimes> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 800 },
    serviceWorkers: "block",
  });
  await context.route("**/*", serve);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const sinceOpened = () => page.evaluate(() => performance.now());
  await page.goto(`${ADDRESS}/taskpane.html`, { waitUntil: "commit" });
  await page.getByRole("searchbox").fill("Uzbekistan");
  const usable = await sinceOpened();
  await page.getByRole("article").first().waitFor();
  const answered = await sinceOpened();
  await context.close();
  return { usable, answered };
}
