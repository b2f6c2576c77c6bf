import { findBrowser, NO_BROWSER } from "../../../tools/run/find-browser";

/** Once, before the tests run side by side: the browser that comes as a package is unpacked when it is first asked for. */
export default async function haveBrowser(): Promise<void> {
  if (!(await findBrowser())) throw new Error(NO_BROWSER);
}
