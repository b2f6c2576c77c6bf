import { useEffect } from "react";
import { TABS } from "../../commands/pane-request";
import { useMessages } from "../state/messages-context";
import { useNavigation } from "../state/navigation-context";
import { useUndo } from "../state/use-undo";
import { tabId } from "./pane-tabs";
import { focusSearch } from "./places";

const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The keys that work anywhere in the pane; those of lists and pages are at home there. */
export function useShortcuts(openHelp: () => void): void {
  const { go } = useNavigation();
  const { message } = useMessages();
  const undo = useUndo();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const number = /^Digit([1-5])$/.exec(event.code)?.[1];
      const inserted = message?.kind === "done" ? message.undo : undefined;
      const tab = event.altKey && number ? TABS[Number(number) - 1] : undefined;
      if (tab) {
        go({ tab });
        document.getElementById(tabId(tab))?.focus();
      } else if (isTyping(event)) return;
      else if (event.key === "/") focusSearch();
      else if (event.key === "?") openHelp();
      else if (inserted && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z")
        undo(inserted);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [go, message, undo, openHelp]);
}
