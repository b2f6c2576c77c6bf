const LATIN = "aAcCeEoOpPxXyYiIkKmMtTHB";
const CYRILLIC = "аАсСеЕоОрРхХуУіІкКмМтТНВ";

const MIXED = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

/** Whether a word has letters of both alphabets: "Bеларусь" with a Latin B looks right, and is another word. */
export const isMixed = (text: string): boolean => MIXED.test(text);

const replaced = (text: string, from: string, to: string) =>
  text.replace(/\p{L}/gu, (letter) => to[from.indexOf(letter)] ?? letter);

export const toCyrillic = (text: string): string => replaced(text, LATIN, CYRILLIC);
export const toLatin = (text: string): string => replaced(text, CYRILLIC, LATIN);
