import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { Session } from "./session";

interface Part {
  has(element: Element | null): boolean;
  focus(): void;
}

/** F6 leads from one part of the window to the next, as in Office: sheet, status bar, pane, ribbon; Shift+F6 leads back. */
export function stepThroughParts(session: Session, frame: HTMLIFrameElement): void {
  const parts = [sheet(session), bar("[data-part=status]"), pane(frame), bar("[data-part=ribbon]")];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const { activeElement } = document;
    const at = parts.findLastIndex((part) => part.has(activeElement));
    const step = event.shiftKey ? parts.length - 1 : 1;
    parts[(Math.max(0, at) + step) % parts.length]?.focus();
  };
  window.addEventListener("keydown", onKeyDown, { capture: true });
  frame.addEventListener("load", () =>
    frame.contentWindow?.addEventListener("keydown", onKeyDown, { capture: true }),
  );
}

/** The grid keeps the focus on an element of its own, anywhere in the page. */
const sheet = ({ grid }: Session): Part => ({
  has: () => true,
  focus: () => {
    window.focus();
    grid.univer.__getInjector().get(ILayoutService).focus();
  },
});

/** Where the focus was in the pane before, or its first button or field. */
const pane = (frame: HTMLIFrameElement): Part => ({
  has: (element) => element === frame,
  focus: () => {
    const page = frame.contentDocument;
    const known = page?.activeElement === page?.body ? undefined : page?.activeElement;
    const first = page?.querySelector<HTMLElement>("button, input, a[href]");
    frame.contentWindow?.focus();
    ((known as HTMLElement | undefined) ?? first)?.focus();
  },
});

const bar = (selector: string): Part => ({
  has: (element) => Boolean(element?.closest(selector)),
  focus: () => document.querySelector<HTMLElement>(`${selector} button:not([tabindex="-1"])`)?.focus(),
});
