import { isCaseOf } from "./case-forms";

interface Loose {
  words: string[];
  positions: readonly number[];
}

/** Folded names by their words, so that hyphens and spaces are alike, and words may stand in any case. */
export class LooseNames {
  /** By the first two letters of each word: of these no case changes any. */
  private readonly alike = new Map<string, Loose[]>();

  constructor(names: Iterable<readonly [folded: string, positions: readonly number[]]>) {
    for (const [folded, positions] of names) {
      const words = wordsOf(folded);
      const key = keyOf(words);
      const known = this.alike.get(key);
      if (known) known.push({ words, positions });
      else this.alike.set(key, [{ words, positions }]);
    }
  }

  /** Those who bear the one name that a folded text is, but for hyphens or the case; none where it may be two. */
  find(folded: string): readonly number[] {
    const typed = wordsOf(folded);
    const alike = this.alike.get(keyOf(typed)) ?? [];
    const same = alike.filter(({ words }) => words.every((word, i) => word === typed[i]));
    const [first, ...others] =
      same.length > 0
        ? same
        : alike.filter(({ words }) => words.every((word, i) => isCaseOf(typed[i] ?? "", word)));
    return first && others.every(({ positions }) => positions.join() === first.positions.join())
      ? first.positions
      : [];
  }
}

const wordsOf = (folded: string) => folded.split(/[\s,/–-]+/).filter((word) => word !== "");

const keyOf = (words: readonly string[]) => words.map((word) => word.slice(0, 2)).join(" ");
