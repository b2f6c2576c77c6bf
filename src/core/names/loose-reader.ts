import { withoutAffixes } from "./affixes";
import { fold } from "./fold";
import { isMixed, toCyrillic, toLatin } from "./look-alikes";
import { LooseNames } from "./loose-names";
import type { LooseReader, Named, NameIndex } from "./name-index";
import { nearestNames, spellingsOf, type Spelt } from "./nearest-names";
import { plainForms } from "./plain-name";

/** Reads names without legal forms, with other hyphens, in any case and with letters of another alphabet. */
class NamesReader<T extends Named> implements LooseReader {
  private readonly loose: LooseNames;
  /** Made when first needed. */
  private spellings?: Spelt[];

  constructor(
    private readonly index: NameIndex<T>,
    private readonly named: ReadonlyMap<string, readonly number[]>,
  ) {
    this.loose = new LooseNames(named);
  }

  find(text: string): readonly number[] {
    if (isMixed(text)) return this.findMixed(text);
    const folded = fold(text.replace(/\.(?=\p{L}{2})/gu, ". "));
    const [form = "", ...glosses] = plainForms(folded);
    // A gloss may say another thing than the name: both are one name, or none.
    const found = this.loose.find(glosses.length > 0 ? folded : form);
    return found.length > 0 ? found : this.findWithout(folded);
  }

  nearest(text: string): string[] {
    this.spellings ??= spellingsOf(this.index.items);
    return nearestNames(this.spellings, text);
  }

  private findMixed(text: string): readonly number[] {
    const [found = [], other] = [toCyrillic(text), toLatin(text)]
      .filter((spelt) => !isMixed(spelt))
      .map((spelt) => this.index.resolve(spelt))
      .filter((one) => one.length > 0);
    return other === undefined ? found : [];
  }

  /** Without the legal form or the word for a town, if what is left is of a kind that has one. */
  private findWithout(folded: string): readonly number[] {
    for (const { name, kinds } of withoutAffixes(folded)) {
      const found = this.named.get(name) ?? this.loose.find(name);
      const { items } = this.index;
      if (found.length > 0 && found.every((position) => kinds.includes(items[position]?.kind ?? "")))
        return found;
    }
    return [];
  }
}

export function loosenIndex<T extends Named>(index: NameIndex<T>): void {
  if (!index.isLoose) index.loosen((named) => new NamesReader(index, named));
}
