import type { Frame } from "playwright-core";

/** A pane as narrow as Excel lets it be, and one of 400 pixels at a zoom of 200 %: half of them are left. */
export const NARROW = [
  { width: 320, height: 640 },
  { width: 200, height: 360 },
] as const;

/** What cannot be read in a pane of this size, neither by scrolling nor in a tooltip. */
export async function findCutOff(pane: Frame, size: { width: number; height: number }): Promise<string[]> {
  await resize(pane, size);
  return pane.evaluate(() => {
    const { documentElement: page } = document;
    const found = page.scrollWidth > page.clientWidth ? ["the page itself is scrolled sideways"] : [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const element = text.parentElement;
      if (!element?.checkVisibility() || text.textContent?.trim() === "") continue;
      if (element.closest("script, style, [title]")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (isCut(range.getBoundingClientRect(), element)) found.push(text.textContent ?? "");
    }
    return found;

    function isCut({ left, right }: DOMRect, within: Element | null): boolean {
      if (!within) return left < -1 || right > innerWidth + 1;
      const { overflowX, position, clipPath } = getComputedStyle(within);
      const isSpokenOnly = position === "absolute" && clipPath !== "none";
      if (isSpokenOnly || overflowX === "auto" || overflowX === "scroll") return false;
      const box = within.getBoundingClientRect();
      const isOutside = left < box.left - 1 || right > box.right + 1;
      return (
        (overflowX !== "visible" && isOutside) ||
        isCut(new DOMRect(left, 0, right - left), within.parentElement)
      );
    }
  });
}

/** The size that a person gave to the pane. */
export async function resize(pane: Frame, size?: { width: number; height: number }): Promise<void> {
  const frame = await pane.frameElement();
  await frame.evaluate((element, wanted) => {
    const style = wanted ? `flex: none; width: ${wanted.width}px; height: ${wanted.height}px` : "";
    (element as HTMLIFrameElement).setAttribute("style", style);
  }, size);
  await pane.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
