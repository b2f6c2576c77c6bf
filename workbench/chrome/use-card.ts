import { useCallback, useEffect, useRef, useState } from "react";
import type { Session } from "../session";
import { useSelectedCell } from "./use-selected-cell";
import type { SelectedCell } from "../selected-cell";

export interface OpenCard {
  readonly cell: SelectedCell;
  /** Whether it was asked for, and so has the focus. */
  readonly isAskedFor: boolean;
  readonly close: () => void;
}

/**
 * The card of the selected cell, opened as in Excel: a number's by a press on its icon or by Ctrl+Shift+F5, an error's by
 * selecting it. It goes with Esc or with another cell, and the focus goes back to where it was.
 */
export function useCard(session: Session): OpenCard | undefined {
  const [asked, setAsked] = useState("");
  const [dismissed, setDismissed] = useState("");
  const keepOnly = useCallback((selected: string) => {
    setAsked((of) => (of === selected ? of : ""));
    setDismissed((of) => (of === selected ? of : ""));
  }, []);
  const cell = useSelectedCell(session, keepOnly);
  const before = useRef<Element>(null);
  const address = cell?.address ?? "";

  const open = useCallback((of: SelectedCell) => {
    before.current = document.activeElement;
    setAsked(of.address);
    setDismissed("");
  }, []);
  const close = useCallback(() => {
    setAsked("");
    setDismissed(address);
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  }, [address]);

  useEffect(() => session.onCardIcon(open), [session, open]);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
      const selected = isCardKey(event) ? session.selectedCell() : undefined;
      if (!selected) return;
      event.preventDefault();
      open(selected);
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [session, open, close]);
  const isAskedFor = address !== "" && asked === address;
  const isError = cell?.result.type === "Error" && dismissed !== address;
  return cell && (isAskedFor || isError) ? { cell, isAskedFor, close } : undefined;
}

const isCardKey = ({ key, ctrlKey, shiftKey }: KeyboardEvent) => key === "F5" && ctrlKey && shiftKey;
