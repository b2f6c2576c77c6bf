import type { Language } from "../core/words/language";

interface CardWords {
  exact: string;
  derived: string;
  alternatives(count: number): string;
  sections: [number: string, source: string, record: string];
}

export const CARD_WORDS: Record<Language, CardWords> = {
  en: {
    exact: "exact",
    derived: "derived, see WHY",
    alternatives: (count) => `${count} more stated, see WHY`,
    sections: ["Number", "Source", "Record"],
  },
  ru: {
    exact: "точно",
    derived: "вычислено, см. WHY",
    alternatives: (count) => `указано и иначе (${count}), см. WHY`,
    sections: ["Число", "Источник", "Запись"],
  },
};
