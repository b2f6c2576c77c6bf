const LATIN_MARKS = /(?<=\p{Script=Latin})\p{Mark}+/gu;
const QUOTES_AND_STOPS = /["'`´‘’“”„«».]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * The form in which names are compared: "  Türkiye" and "turkiye", «ё» and «е», "St. Petersburg" and
 * "St Petersburg" are the same.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(LATIN_MARKS, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(QUOTES_AND_STOPS, "")
    .replace(DASHES, "-")
    .replace(/\s+/g, " ")
    .trim();
}
