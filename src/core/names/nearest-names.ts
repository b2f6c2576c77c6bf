import { distinctive } from "./affixes";
import { editDistance } from "./edit-distance";
import { fold } from "./fold";
import { isMixed, toCyrillic } from "./look-alikes";
import type { Named } from "./name-index";

const MOST = 3;

/** Names most like a misspelt one, best first, each of another item. */
export function nearestNames(spellings: readonly Spelt[], text: string): string[] {
  const wanted = distinctive(fold(isMixed(text) ? toCyrillic(text) : text));
  const best = new Map<number, { name: string; distance: number }>();
  const asked = { name: wanted, letters: lettersOf(wanted) };
  for (const spelling of spellings) {
    const distance = distanceBetween(asked, spelling);
    if (distance < (best.get(spelling.position)?.distance ?? Infinity))
      best.set(spelling.position, { name: spelling.spelt, distance });
  }
  return [...best.values()]
    .filter(({ distance }) => distance <= slipsIn(wanted))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Every name as its owner writes it; a code or the name of a part leads to the name. */
export function spellingsOf(items: readonly Named[]): Spelt[] {
  return items.flatMap(({ id, names, aliases, parts = [] }, position) => {
    const toSpelling = (spelt: string, typed: string) => {
      const name = distinctive(fold(typed));
      return { name, spelt, position, letters: lettersOf(name) };
    };
    const own = [
      ...[names.en, names.ru, names.be ?? names.ru],
      ...aliases.filter((alias) => !/^\d+$/.test(alias)),
    ];
    const named = (typed: string) => (/\p{Script=Cyrillic}/u.test(typed) ? names.ru : names.en);
    return [
      ...own.map((name) => toSpelling(name, name)),
      ...[id, ...parts].map((name) => toSpelling(named(name), name)),
    ];
  });
}

/** A spelling as it is offered, and whose it is. */
export interface Spelt extends Spelling {
  spelt: string;
  position: number;
}

/** What tells a folded name from others, and which letters it has. */
interface Spelling {
  name: string;
  letters: number;
}

/**
 * A name that begins with what was typed is nearer than its length says: "Uzbek" and "Uzbekistan". So is one that has
 * it as a word, or is a word of it: "poles" and "wooden poles", "GDP growth" and "GDP".
 */
function distanceBetween({ name: wanted, letters }: Spelling, { name, letters: own }: Spelling): number {
  const difference = Math.abs(name.length - wanted.length);
  const missing = letters & ~own;
  const added = own & ~letters;
  // Most names are out by their letters, without being compared: a letter that only one of them has is a slip.
  if (missing === 0 && wanted.length >= 3 && name.startsWith(wanted)) return 0.5 + difference / 100;
  if (missing === 0 && hasWords(name, wanted)) return 0.9 + difference / 100;
  if (added === 0 && wanted.startsWith(`${name} `)) return 0.9 + difference / 100;
  const limit = slipsIn(wanted);
  const isFar = difference > limit || count(missing) > limit || count(added) > limit;
  return isFar ? Infinity : editDistance(wanted, name, limit);
}

const hasWords = (text: string, words: string) =>
  words.length >= 3 && text.includes(words) && ` ${text} `.includes(` ${words} `);

/** So many letters may be wrong in a name that is still meant. */
const slipsIn = (wanted: string) => Math.max(1, wanted.length / 4);

/** A bit for each letter that a text has; several letters share one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) % 32);
  return letters;
}

/** How many bits are set: of each two, four and eight, then of all. */
function count(letters: number): number {
  const twos = letters - ((letters >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
