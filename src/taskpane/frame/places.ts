/** Places in the pane to which shortcuts lead. */

export const SEARCH_ID = "pane-search";
export const RESULTS_ID = "pane-results";

export function focusSearch(): void {
  const box = document.getElementById(SEARCH_ID);
  if (box instanceof HTMLInputElement) {
    box.focus();
    box.select();
  }
}

const ACTIVE_RESULT = `#${RESULTS_ID} [role="article"][tabindex="0"]`;

/** The result that arrows start from: it alone is in the tab order. */
export function focusResults(): void {
  document.querySelector<HTMLElement>(ACTIVE_RESULT)?.focus();
}

/** After a page has gone with the focus in it: the result that led there, else the tab. */
export function focusBehindPage(): void {
  if (document.activeElement !== document.body) return;
  const result = document.querySelector<HTMLElement>(ACTIVE_RESULT);
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  (result?.checkVisibility() ? result : tab)?.focus();
}
