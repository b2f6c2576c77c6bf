import { Cache } from "../cache";
import { fold } from "./fold";
import { plainForms } from "./plain-name";
import type { Names } from "../record";

export interface Named {
  id: string;
  names: Names;
  aliases: string[];
  kind?: string;
  /** Names of parts of it: offered to whom may mean it, never taken for it. */
  parts?: string[];
}

/** Reads what is no name as it stands, and says which was probably meant. It comes after the numbers. */
export interface LooseReader {
  find(text: string): readonly number[];
  nearest(text: string): string[];
}

/** A longer text is no name. */
export const LONGEST_NAME = 200;

const NONE: readonly number[] = [];

/** Raw texts that have been looked up. */
const MOST_CACHED = 20_000;

/** From names in any language, codes and aliases to the items that bear them; positions are stable numbers. */
export class NameIndex<T extends Named> {
  readonly items: readonly T[];
  private readonly byId = new Map<string, number>();
  private readonly byFolded = new Map<string, number[]>();
  private readonly byRaw = new Cache<string, readonly number[]>(MOST_CACHED);
  private readonly single = new Cache<string, number>(MOST_CACHED);
  /** Of the raw texts those that are no name as they stand. */
  private readonly readOtherwise = new Cache<string, true>(MOST_CACHED);
  private reader?: LooseReader;

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
   * Positions of the items called so, but for case, spaces, marks and titles ("the Republic of Kazakhstan"); where
   * there is none, for legal forms, hyphens, the case of words and letters of another alphabet, if that leaves one name.
   * Several only when they share an alias.
   */
  resolve(text: string): readonly number[] {
    if (text.length > LONGEST_NAME) return [];
    const cached = this.byRaw.get(text);
    if (cached) return cached;
    const folded = fold(text);
    const plain = this.byFolded.get(folded) ?? this.resolvePlain(folded);
    const found = plain.length > 0 ? plain : (this.reader?.find(text) ?? NONE);
    this.byRaw.set(text, found);
    if (found !== plain && found.length > 0) this.readOtherwise.set(text, true);
    return found;
  }

  get readsOtherwise(): boolean {
    return this.readOtherwise.size > 0;
  }

  /** Whether a text that has been resolved is a name only when it is read otherwise than it stands. */
  isReadOtherwise(text: unknown): text is string {
    return this.readsOtherwise && typeof text === "string" && this.readOtherwise.has(text);
  }

  get isLoose(): boolean {
    return this.reader !== undefined;
  }

  /** From now on names are read loosely too, by what `create` makes of the folded names. */
  loosen(create: (named: ReadonlyMap<string, readonly number[]>) => LooseReader): void {
    this.reader = create(this.byFolded);
    this.forget();
    this.single.clear();
  }

  private forget(): void {
    this.byRaw.clear();
    this.readOtherwise.clear();
  }

  /** By the name without its title, abbreviation or gloss; every form that says something must say the same. */
  private resolvePlain(folded: string): readonly number[] {
    const [name, ...glosses] = plainForms(folded).map((form) => this.byFolded.get(form) ?? []);
    return name && glosses.every(([position]) => position === name[0]) ? name : [];
  }

  /** Names most like a misspelt one, best first, each of another item. A suggestion, never an answer. */
  nearest(text: string): string[] {
    return text.length > LONGEST_NAME ? [] : (this.reader?.nearest(text) ?? []);
  }
}
