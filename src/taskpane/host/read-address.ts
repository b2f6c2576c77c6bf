import { languageOf, type Language } from "../../core/words/language";

/** What the page's address says: `?lang=ru&theme=dark&prefix=SB`. */
export function readAddress(search: string, locale: string | undefined) {
  const parameters = new URLSearchParams(search);
  const language: Language = languageOf(parameters.get("lang") ?? locale);
  return { language, theme: parameters.get("theme"), prefix: parameters.get("prefix") ?? "" };
}
