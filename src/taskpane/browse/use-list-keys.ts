import type { Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { focusResults, focusSearch } from "../frame/places";
import type { BrowseItem } from "../../search/browse-item";
import { useBrowse } from "./browse-context";
import { useFigureActions } from "./use-figure-actions";
import { useOpenItem } from "./use-open-item";
import { lookUp } from "../../core/look-up";

type ListVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** Where a key leads from a position in the list. */
const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  PageDown: (at, last) => Math.min(at + 5, last),
  PageUp: (at) => Math.max(at - 5, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrows move through the cards, Enter inserts, the right arrow opens, Space ticks; one card is in the tab order. */
export function useListKeys(
  items: readonly BrowseItem[],
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: ListVirtualizer,
) {
  const [activeId, setActive] = useState<string>();
  const { change } = useBrowse();
  const { insertFormula, copyFormula } = useFigureActions();
  const openItem = useOpenItem();
  const active = Math.max(
    0,
    items.findIndex(({ id }) => id === activeId),
  );

  const move = (to: number) => {
    const item = items[to];
    if (!item) return focusSearch();
    setActive(item.id);
    virtualizer.scrollToIndex(to);
    focusCard(scroller, item.id);
  };

  // Results that stream in may take the card away that has the focus.
  const hasFocus = useRef(false);
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) focusResults();
  }, [items]);

  const onKeyDown = (event: KeyboardEvent) => {
    const card = (event.target as Element).closest('[role="article"]');
    const item = items[active];
    const step = lookUp(STEPS, event.key);
    if (event.key === "Escape" && card instanceof HTMLElement && card !== event.target) card.focus();
    // A key that is held does its work once, but for those that move.
    else if (card !== event.target || !item || (event.repeat && !step)) return;
    else if (step) move(step(active, items.length - 1));
    else if (event.key === "Escape") focusSearch();
    else if (event.key === "ArrowRight") openItem(item);
    else if (event.key === "Enter")
      return item.kind === "figure" ? insertFormula(item.figure) : openItem(item);
    else if (event.key === " " && item.kind === "figure") change({ type: "tick", id: item.id });
    else if (event.key.toLowerCase() === "c" && (event.ctrlKey || event.metaKey) && item.kind === "figure")
      copyFormula(item.figure);
    else return;
    event.preventDefault();
  };

  const onFocus = () => void (hasFocus.current = true);
  const onBlur = () => void (hasFocus.current = false);
  return { active, setActive, handlers: { onKeyDown, onFocus, onBlur } };
}

/** The card may have to be scrolled into the page first. */
function focusCard(scroller: RefObject<HTMLDivElement | null>, id: string, attempts = 10): void {
  requestAnimationFrame(() => {
    const card = scroller.current?.querySelector<HTMLElement>(
      `[role="article"][data-id="${CSS.escape(id)}"]`,
    );
    if (card) card.focus({ preventScroll: true });
    else if (attempts > 0) focusCard(scroller, id, attempts - 1);
  });
}
