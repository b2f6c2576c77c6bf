import { fold } from "./fold";
import { editDistance } from "./edit-distance";
import { isMixed, toCyrillic, toLatin } from "./look-alikes";
import { LooseNames } from "./loose-names";
import { distinctive, plainForms, withoutAffixes } from "./plain-name";
import type { Names } from "../record";

export interface Named {
  id: string;
  names: Names;
  aliases: string[];
  kind?: string;
  /** Names of parts of it: offered to whom may mean it, never taken for it. */
  parts?: string[];
}

/** A longer text is no name. */
export const LONGEST_NAME = 200;

/** Raw texts that have been looked up are remembered, up to this many. */
const REMEMBERED = 20_000;

/** From names in any language, codes and aliases to the items that bear them; positions are stable numbers. */
export class NameIndex<T extends Named> {
  readonly items: readonly T[];
  private readonly byId = new Map<string, number>();
  private readonly byFolded = new Map<string, number[]>();
  private readonly byRaw = new Map<string, readonly number[]>();
  private readonly single = new Map<string, number>();
  /** Of the raw texts those that are no name as they stand. */
  private readonly readOtherwise = new Set<string>();
  private loose?: LooseNames;
  /** Made when first needed: most names are spelt right. */
  private spellings?: Spelt[];

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
    const known = this.single.get(text);
    if (known !== undefined) return known;
    const found = this.resolve(text);
    const position = found.length === 1 ? (found[0] ?? -1) : -1;
    if (this.single.size >= REMEMBERED) this.single.clear();
    this.single.set(text, position);
    return position;
  }

  /**
   * Positions of the items called so, but for case, spaces, marks and titles ("the Republic of Kazakhstan"); where
   * there is none, for legal forms, hyphens, the case of words and letters of another alphabet, if that leaves one name.
   * Several only when they share an alias.
   */
  resolve(text: string): readonly number[] {
    if (text.length > LONGEST_NAME) return [];
    const remembered = this.byRaw.get(text);
    if (remembered) return remembered;
    const folded = fold(text);
    const plain = this.byFolded.get(folded) ?? this.resolvePlain(folded);
    const found = plain.length > 0 ? plain : this.resolveLoosely(text);
    if (this.byRaw.size >= REMEMBERED) this.forget();
    this.byRaw.set(text, found);
    if (found !== plain && found.length > 0) this.readOtherwise.add(text);
    return found;
  }

  /** Whether a text that has been resolved is a name only when it is read otherwise than it stands. */
  isReadOtherwise(text: unknown): text is string {
    return this.readOtherwise.size > 0 && typeof text === "string" && this.readOtherwise.has(text);
  }

  private forget(): void {
    this.byRaw.clear();
    this.readOtherwise.clear();
  }

  private resolveLoosely(text: string): readonly number[] {
    if (isMixed(text)) {
      const [found = [], other] = [toCyrillic(text), toLatin(text)]
        .map((spelt) => this.resolve(spelt))
        .filter((one) => one.length > 0);
      return other === undefined ? found : [];
    }
    this.loose ??= new LooseNames(this.byFolded);
    const folded = fold(text.replace(/\.(?=\p{L}{2})/gu, ". "));
    const found = this.loose.find(plainForms(folded)[0] ?? "");
    return found.length > 0 ? found : this.resolveWithout(folded, this.loose);
  }

  /** Without the legal form or the word for a town, if what is left is of a kind that has one. */
  private resolveWithout(folded: string, loose: LooseNames): readonly number[] {
    for (const { name, kinds } of withoutAffixes(folded)) {
      const found = this.byFolded.get(name) ?? loose.find(name);
      if (found.length > 0 && found.every((position) => kinds.includes(this.items[position]?.kind ?? "")))
        return found;
    }
    return [];
  }

  /** By the name without its title, abbreviation or gloss; every form that says something must say the same. */
  private resolvePlain(folded: string): readonly number[] {
    const [name, ...glosses] = plainForms(folded).map((form) => this.byFolded.get(form) ?? []);
    return name && glosses.every(([position]) => position === name[0]) ? name : [];
  }

  /** Names most like a misspelt one, best first, each of another item. A suggestion, never an answer. */
  nearest(text: string, limit = 3): string[] {
    if (text.length > LONGEST_NAME) return [];
    const wanted = distinctive(fold(isMixed(text) ? toCyrillic(text) : text));
    const best = new Map<number, { name: string; distance: number }>();
    const asked = { name: wanted, letters: lettersOf(wanted) };
    this.spellings ??= this.spell();
    for (const spelling of this.spellings) {
      const { name, position } = spelling;
      const distance = distanceBetween(asked, spelling);
      if (distance < (best.get(position)?.distance ?? Infinity))
        best.set(position, { name: spelling.spelt, distance });
    }
    return [...best]
      .filter(([, { distance }]) => distance <= slipsIn(wanted))
      .sort(([, a], [, b]) => a.distance - b.distance)
      .slice(0, limit)
      .map(([, { name }]) => name);
  }

  /** Every name as its owner writes it; a code or the name of a part leads to the name. */
  private spell(): Spelt[] {
    return this.items.flatMap(({ id, names, aliases, parts = [] }, position) => {
      const toSpelling = (spelt: string, typed: string) => {
        const name = distinctive(fold(typed));
        return { name, spelt, position, letters: lettersOf(name) };
      };
      const own = [names.en, names.ru, names.be ?? names.ru, ...aliases.filter((alias) => !/^\d+$/.test(alias))];
      const named = (typed: string) => (/\p{Script=Cyrillic}/u.test(typed) ? names.ru : names.en);
      return [
        ...own.map((name) => toSpelling(name, name)),
        ...[id, ...parts].map((name) => toSpelling(named(name), name)),
      ];
    });
  }
}

/** A spelling as it is offered, and whose it is. */
interface Spelt extends Spelling {
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
