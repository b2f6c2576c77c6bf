/** Languages in which Sourcebook speaks. */
export type Language = "en" | "ru";

/** `ru-RU` and `be-BY` read Russian, all others English. */
export const languageOf = (locale: string | undefined): Language =>
  /^(ru|be)\b/i.test(locale ?? "") ? "ru" : "en";
