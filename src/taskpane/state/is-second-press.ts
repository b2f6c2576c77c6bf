/**
 * Whether what is being done comes of the second press of a double one. Browsers count presses where they happen, so
 * that it is known also when a busy page hears of the second long after the first has been done, and the button has
 * come to mean something else.
 */
export function isSecondPress(): boolean {
  const press = globalThis.event;
  return press instanceof UIEvent && press.type === "click" && press.detail > 1;
}
