import { useLayoutEffect, type RefObject } from "react";

/** What a page does stands at its foot: as long as something is shown over the pane, it stays above that. */
export function useAboveFoot(area: RefObject<HTMLElement | null>, shown: unknown): void {
  useLayoutEffect(() => {
    if (shown === undefined) return undefined;
    const place = () => {
      area.current?.style.setProperty("margin-bottom", `${footHeight()}px`);
    };
    place();
    // Pages open and close under a message, and an answer may grow.
    const changes = new MutationObserver(place);
    changes.observe(document.body, { childList: true, subtree: true });
    window.addEventListener("resize", place);
    return () => {
      changes.disconnect();
      window.removeEventListener("resize", place);
    };
  }, [area, shown]);
}

/** In a low pane the foot scrolls with its page: nothing has to stay above it. */
function footHeight(): number {
  const bottoms = [...document.querySelectorAll("[data-foot]")].map((foot) => foot.getBoundingClientRect());
  const pinned = bottoms.filter(({ top, bottom }) => top > innerHeight / 3 && bottom <= innerHeight + 1);
  return Math.max(0, ...pinned.map(({ height }) => height));
}
