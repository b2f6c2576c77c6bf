import { useLayoutEffect, type RefObject } from "react";
import { MESSAGE_ROOM } from "../parts/message-room";

/**
 * What a page does stands at its foot: as long as something is shown over the pane, it stays above that. And whatever it
 * covers can be scrolled out from under it.
 */
export function useAboveFoot(area: RefObject<HTMLElement | null>, shown: unknown, tab: unknown): void {
  useLayoutEffect(() => {
    if (shown === undefined) return undefined;
    const place = () => {
      area.current?.style.setProperty("margin-bottom", `${footHeight()}px`);
      setRoom(area.current?.offsetHeight ?? 0);
    };
    place();
    // Pages open and close under a message, and an answer may grow.
    const changes = new MutationObserver(place);
    changes.observe(document.body, { childList: true, subtree: true });
    window.addEventListener("resize", place);
    return () => {
      changes.disconnect();
      setRoom(0);
      window.removeEventListener("resize", place);
    };
  }, [area, shown, tab]);
}

const setRoom = (height: number) => document.documentElement.style.setProperty(MESSAGE_ROOM, `${height}px`);

/** In a low pane the foot scrolls with its page: nothing has to stay above it. */
function footHeight(): number {
  const bottoms = [...document.querySelectorAll("[data-foot]")].map((foot) => foot.getBoundingClientRect());
  const pinned = bottoms.filter(({ top, bottom }) => top > innerHeight / 3 && bottom <= innerHeight + 1);
  return Math.max(0, ...pinned.map(({ height }) => height));
}
