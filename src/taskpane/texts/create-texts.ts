import { createInstance, type i18n, type Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../core/words/language";
import { en } from "./en";

/** The pane's texts in a language; English stands in for what may be missing, and Russian is loaded for who reads it. */
export async function createTexts(language: Language): Promise<i18n> {
  const texts = createInstance();
  const resources: Resource = { en: { pane: en } };
  if (language === "ru") resources.ru = { pane: (await import("./ru")).ru };
  await texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    resources,
    defaultNS: "pane",
    interpolation: { escapeValue: false },
  });
  return texts;
}
