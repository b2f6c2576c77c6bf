import type { Language } from "../../core/words/language";

interface TableWords {
  /** Small, below the title. */
  stamp: (edition: string) => string;
  withdrawn: (edition: string) => string;
}

export const TABLE_WORDS: Record<Language, TableWords> = {
  en: {
    stamp: (edition) => `Sourcebook, edition ${edition}. To update: the Sourcebook tab, Refresh.`,
    withdrawn: (edition) => `Withdrawn in edition ${edition}`,
  },
  ru: {
    stamp: (edition) =>
      `Sourcebook, редакция ${edition}. Чтобы обновить: вкладка Sourcebook, кнопка «Обновить».`,
    withdrawn: (edition) => `Исключено в редакции ${edition}`,
  },
};
