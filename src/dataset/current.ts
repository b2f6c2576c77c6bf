import type { Edition } from "../core/edition/edition";

/** The edition in use. Functions read it at every call, so that a newer one answers as soon as it is set. */
export interface Current {
  edition: Edition;
  /** The address of the list that it came from; none for the add-in's own. */
  source?: string;
  /** The rest of the edition: events, twinnings and rendered references. Functions that need it wait for it. */
  loadWhole: () => Promise<Edition>;
}

let current: Current | undefined;
const waiting: ((current: Current) => void)[] = [];
const listeners = new Set<() => void>();

export function setCurrent(next: Current): void {
  current = next;
  for (const resolve of waiting.splice(0)) resolve(next);
  for (const listener of [...listeners]) listener();
}

/** At once when there is an edition, else when the first one is there. */
export function withCurrent<T>(answer: (current: Current) => T): T | Promise<Awaited<T>> {
  if (current) return answer(current);
  return new Promise<Current>((resolve) => waiting.push(resolve)).then(answer) as Promise<Awaited<T>>;
}

export const currentInUse = (): Current | undefined => current;

export const currentEdition = (): Edition | undefined => current?.edition;

/** Tells of each change, until the function that it answers with is called. */
export function onCurrentChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
