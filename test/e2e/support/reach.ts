import type { Frame } from "playwright-core";

const MOST_KEYS = 60;

/** Presses Tab until what has this name has the focus, as a person without a mouse does; arrows lead through lists. */
export async function reach(pane: Frame, name: string | RegExp): Promise<void> {
  const named = { name, exact: typeof name === "string" };
  const all = (["button", "link", "tab", "radio"] as const).map((role) => pane.getByRole(role, named));
  await all
    .reduce((some, other) => some.or(other))
    .first()
    .waitFor();
  const isThere = async () => {
    const focused = await pane.evaluate(() => {
      const { activeElement } = document;
      // A heading that has the focus may say the same as a button.
      if (activeElement?.matches("h1, h2, h3")) return "";
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
    return typeof name === "string" ? focused === name : name.test(focused);
  };
  for (let keys = 0; keys < MOST_KEYS; keys++) {
    if (await isThere()) {
      await pane.waitForFunction(() => document.activeElement?.getAttribute("aria-disabled") !== "true");
      return;
    }
    await pane.page().keyboard.press("Tab");
  }
  const last = await pane.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`${String(name)} was not reached by ${MOST_KEYS} tabs, the last led to ${last}`);
}
