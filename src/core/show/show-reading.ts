import type { Reading } from "../figures/reading";
import { clip } from "../words/clip";
import { isMixed } from "../names/look-alikes";
import type { Language } from "../words/language";

const WORDS = {
  en: { mixed: "Latin and Cyrillic letters in one word", years: "dates a year apart are years" },
  ru: { mixed: "в слове и латинские, и русские буквы", years: "даты через год — это годы" },
};

/** "«Беларуси» → Беларусь", or the year that a date at the head of a row means. */
export function showReading(reading: Reading, language: Language): string {
  const words = WORDS[language];
  if ("year" in reading) return `${reading.year}: ${words.years}`;
  const why = isMixed(reading.text) ? ` (${words.mixed})` : "";
  return `“${clip(reading.text)}” → ${reading.as[language]}${why}`;
}
