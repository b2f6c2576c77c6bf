/** Small things that the pane keeps from one session to the next, where the browser lets it. */
type Key = "guide" | "offered" | "style" | "address" | "check";

const nameOf = (key: Key) => `sourcebook.${key}`;

export function readStored(key: Key): string | undefined {
  try {
    return localStorage.getItem(nameOf(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** `undefined` forgets it. Whether it was kept. */
export function store(key: Key, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(nameOf(key));
    else localStorage.setItem(nameOf(key), value);
    return true;
  } catch {
    return false;
  }
}
