import type { Language } from "../core/words/language";

interface CardWords {
  exact: string;
  derived: string;
  alternatives(count: number): string;
  /** Of a block with more numbers than cards. */
  onlyCard(most: number): string;
  sections: [number: string, source: string, record: string];
}

export const CARD_WORDS: Record<Language, CardWords> = {
  en: {
    exact: "exact",
    derived: "derived, see WHY",
    alternatives: (count) => `${count} more stated, see WHY`,
    onlyCard: (most) =>
      `The only card of this block: beyond ${most} numbers the others have none; WHY tells of each.`,
    sections: ["Number", "Source", "Record"],
  },
  ru: {
    exact: "точно",
    derived: "вычислено, см. WHY",
    alternatives: (count) => `указано и иначе (${count}), см. WHY`,
    onlyCard: (most) =>
      `Единственная карточка этого блока: если чисел больше ${most}, у остальных её нет; о каждом скажет WHY.`,
    sections: ["Число", "Источник", "Запись"],
  },
};
