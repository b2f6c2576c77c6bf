import type { Edition } from "../core/edition";

/** The edition in use. Functions read it at every call, so that a newer one answers as soon as it is set. */
interface Current {
  edition: Edition;
  /** The rest of the edition: events, pairs and rendered references. Functions that need it wait for it. */
  loadWhole: () => Promise<Edition>;
}

let current: Current | undefined;
const waiting: ((current: Current) => void)[] = [];

export function setCurrent(next: Current): void {
  current = next;
  for (const resolve of waiting.splice(0)) resolve(next);
}

/** At once when there is an edition, else when the first one is there. */
export function withCurrent<T>(answer: (current: Current) => T): T | Promise<Awaited<T>> {
  if (current) return answer(current);
  return new Promise<Current>((resolve) => waiting.push(resolve)).then(answer) as Promise<Awaited<T>>;
}

export const currentEdition = (): Edition | undefined => current?.edition;
