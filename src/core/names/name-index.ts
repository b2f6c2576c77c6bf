import { Cache } from "../cache";
import { fold } from "./fold";
import { editDistance } from "./edit-distance";
import { plainForms } from "./plain-name";
import type { Names } from "../record";

export interface Named {
  id: string;
  names: Names;
  aliases: string[];
}

/** A longer text is no name. */
const LONGEST_NAME = 200;

/** Raw texts that have been looked up. */
const MOST_CACHED = 20_000;

/** From names in any language, codes and aliases to the items that bear them; positions are stable numbers. */
export class NameIndex<T extends Named> {
  readonly items: readonly T[];
  private readonly byId = new Map<string, number>();
  private readonly byFolded = new Map<string, number[]>();
  private readonly byRaw = new Cache<string, readonly number[]>(MOST_CACHED);
  private readonly single = new Cache<string, number>(MOST_CACHED);
  /** Made when first needed: most names are spelt right. */
  private spellings?: (Spelling & { position: number })[];

  constructor(items: readonly T[]) {
    this.items = items;
    items.forEach((item, position) => {
      this.byId.set(item.id, position);
      for (const name of [item.id, item.names.en, item.names.ru, item.names.be, ...item.aliases])
        if (name) this.add(fold(name), position);
    });
  }

  private add(folded: string, position: number): void {
    const positions = this.byFolded.get(folded);
    if (!positions) this.byFolded.set(folded, [position]);
    else if (!positions.includes(position)) positions.push(position);
  }

  /** Position of a code; -1 when there is none. */
  position(id: string | undefined): number {
    return id === undefined ? -1 : (this.byId.get(id) ?? -1);
  }

  get(id: string | undefined): T | undefined {
    return this.items[this.position(id)];
  }

  /** Position of the one item called so; -1 when there is none, or several share the name. */
  positionOf(text: string): number {
    if (text.length > LONGEST_NAME) return -1;
    const cached = this.single.get(text);
    if (cached !== undefined) return cached;
    const found = this.resolve(text);
    const position = found.length === 1 ? (found[0] ?? -1) : -1;
    this.single.set(text, position);
    return position;
  }

  /**
   * Positions of the items called so, exactly but for case, spaces, marks and titles ("the Republic of Kazakhstan");
   * several only when they share an alias.
   */
  resolve(text: string): readonly number[] {
    if (text.length > LONGEST_NAME) return [];
    const cached = this.byRaw.get(text);
    if (cached) return cached;
    const folded = fold(text);
    const found = this.byFolded.get(folded) ?? this.resolvePlain(folded);
    this.byRaw.set(text, found);
    return found;
  }

  /** By the name without its title, abbreviation or gloss; every form that says something must say the same. */
  private resolvePlain(folded: string): readonly number[] {
    const [name, ...glosses] = plainForms(folded).map((form) => this.byFolded.get(form) ?? []);
    return name && glosses.every(([position]) => position === name[0]) ? name : [];
  }

  /** Names most like a misspelt one, best first, each of another item. A suggestion, never an answer. */
  nearest(text: string, limit = 3): string[] {
    if (text.length > LONGEST_NAME) return [];
    const wanted = fold(text);
    const best = new Map<number, { name: string; distance: number }>();
    const asked = { name: wanted, letters: lettersOf(wanted) };
    this.spellings ??= [...this.byFolded].map(([name, [position = -1]]) => ({
      name,
      position,
      letters: lettersOf(name),
    }));
    for (const spelling of this.spellings) {
      const { name, position } = spelling;
      const distance = distanceBetween(asked, spelling);
      if (distance < (best.get(position)?.distance ?? Infinity)) best.set(position, { name, distance });
    }
    return [...best]
      .filter(([, { distance }]) => distance <= slipsIn(wanted))
      .sort(([, a], [, b]) => a.distance - b.distance)
      .slice(0, limit)
      .map(([position, { name }]) => this.spell(position, name));
  }

  /** The name as its owner writes it: a folded Russian alias leads to the Russian spelling. */
  private spell(position: number, folded: string): string {
    const item = this.items[position];
    const spellings = item
      ? [item.names.en, item.names.ru, item.names.be ?? "", ...item.aliases, item.id]
      : [];
    return spellings.find((name) => fold(name) === folded) ?? folded;
  }
}

/** A folded name, and which letters it has. */
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
const slipsIn = (wanted: string) => Math.max(1, wanted.length / 3);

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
