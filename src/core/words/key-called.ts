import { closest } from "../names/edit-distance";
import { fold } from "../names/fold";
import type { Language } from "./language";

/** Keys that people type, and what they are called in Russian. */
export type RussianKeys<K extends string> = readonly (readonly [key: K, russian: string])[];

/** The key that is meant by itself or by its Russian word. */
export function keyCalled<K extends string>(keys: RussianKeys<K>, text: string): K | undefined {
  const wanted = fold(text);
  return keys.find(([key, russian]) => key === wanted || fold(russian) === wanted)?.[0];
}

/** As the language calls them. */
export const callKeys = (keys: RussianKeys<string>, language: Language): string[] =>
  keys.map(([key, russian]) => (language === "ru" ? russian : key));

/** Those that are spelt much like an unknown one. */
export const closestKeys = (keys: RussianKeys<string>, text: string, language: Language): string[] =>
  closest(callKeys(keys, language), fold(text));
