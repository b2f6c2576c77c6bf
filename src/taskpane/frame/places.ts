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

/** The result that arrows start from: it alone is in the tab order. */
export function focusResults(): void {
  document.querySelector<HTMLElement>(`#${RESULTS_ID} [role="article"][tabindex="0"]`)?.focus();
}
