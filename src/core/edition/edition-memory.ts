import type { Edition } from "./edition";

/** So much is remembered of an edition at most; then all is forgotten, and remembering begins anew. */
const MOST = 50_000;

/** Remembers what was worked out in an edition, by a key, as long as the edition is there. */
export function editionMemory<V>(): (edition: Edition, key: string, workOut: () => V) => V {
  const memories = new WeakMap<Edition, Map<string, V>>();
  return (edition, key, workOut) => {
    const memory = memories.get(edition) ?? new Map<string, V>();
    memories.set(edition, memory);
    const known = memory.get(key);
    if (known !== undefined || memory.has(key)) return known as V;
    const value = workOut();
    if (memory.size >= MOST) memory.clear();
    memory.set(key, value);
    return value;
  };
}
