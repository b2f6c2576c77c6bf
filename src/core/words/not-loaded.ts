import type { Language } from "./language";

/** Known before all other sentences, which may be what did not come. */
export const NOT_LOADED: Record<Language, string> = {
  en: "This part of the data has not been loaded. Check the connection, then calculate again (Ctrl+Alt+F9).",
  ru: "Эта часть данных не загрузилась. Проверьте соединение и пересчитайте книгу (Ctrl+Alt+F9).",
};
