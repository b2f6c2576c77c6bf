import { Cache } from "../cache";
import type { Edition } from "./edition";

const MOST = 50_000;

/** Keeps what was worked out in an edition, by a key, as long as the edition is there. */
export function editionCache<V>(): (edition: Edition, key: string, workOut: () => V) => V {
  const caches = new WeakMap<Edition, Cache<string, V>>();
  return (edition, key, workOut) => {
    const cache = caches.get(edition) ?? new Cache<string, V>(MOST);
    caches.set(edition, cache);
    const cached = cache.get(key);
    if (cached !== undefined || cache.has(key)) return cached as V;
    const value = workOut();
    cache.set(key, value);
    return value;
  };
}
