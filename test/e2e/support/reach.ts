import type { Frame } from "playwright-core";

const MOST_KEYS = 60;

/** Presses Tab until what has this name has the focus, as a person without a mouse does; arrows lead through lists. */
export async function reach(pane: Frame, name: string | RegExp): Promise<void> {
  const isThere = async () => {
    const focused = await pane.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
    return typeof name === "string" ? focused === name : name.test(focused);
  };
  for (let keys = 0; keys < MOST_KEYS; keys++) {
    if (await isThere()) return;
    await pane.page().keyboard.press("Tab");
  }
  throw new Error(`${String(name)} was not reached by ${MOST_KEYS} tabs.`);
}
