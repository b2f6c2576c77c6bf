import { chromium, type Browser } from "playwright-core";
import { findBrowser, NO_BROWSER } from "../../../tools/run/find-browser";

export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (!found) throw new Error(NO_BROWSER);
  return chromium.launch(found);
}
