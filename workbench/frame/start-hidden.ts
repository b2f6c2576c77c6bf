/** Milliseconds within which a frame that is opened comes to its size. */
const OPENING = 500;

/**
 * A frame that starts without any width. Shown, its page is not told: no `resize` of the opening reaches it, only those
 * that come when a person draws the pane wider. Answers with a function that shows it.
 */
export function startHidden(frame: HTMLIFrameElement): () => void {
  frame.style.display = "none";
  // The page's window is there when the blank one has gone; its own listeners come after ours.
  const onGone = () => setTimeout(() => keepOpeningFrom(frame.contentWindow));
  frame.contentWindow?.addEventListener("pagehide", onGone);
  return () => {
    frame.style.display = "";
  };
}

function keepOpeningFrom(page: Window | null): void {
  let opened = Infinity;
  const keepFrom = (event: Event) => {
    opened = Math.min(opened, event.timeStamp);
    if (event.timeStamp - opened < OPENING) event.stopImmediatePropagation();
    else page?.removeEventListener("resize", keepFrom);
  };
  page?.addEventListener("resize", keepFrom);
}
