/**
 * A frame that starts without any width. Shown, its page is not told: the first `resize` is kept from it.
 * Answers with a function that shows it.
 */
export function startHidden(frame: HTMLIFrameElement): () => void {
  frame.style.display = "none";
  return () => {
    if (frame.style.display === "") return;
    frame.contentWindow?.addEventListener("resize", keepFrom, { capture: true, once: true });
    frame.style.display = "";
  };
}

const keepFrom = (event: Event) => event.stopImmediatePropagation();
