/** Chance that can be had again: the same seed gives the same answers. */
export interface Random {
  /** From 0 to below `count`. */
  below: (count: number) => number;
  chance: (part: number) => boolean;
  /** `undefined` of an empty list. */
  pick: <T>(list: readonly T[]) => T | undefined;
}

/** Mulberry32 by Tommy Ettinger, public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { below, chance: (part) => next() < part, pick: (list) => list[below(list.length)] };
}
