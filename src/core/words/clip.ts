const MOST_LETTERS = 100;

/** The beginning of a text that is too long to be quoted whole. */
export const clip = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS).replace(/[\uD800-\uDBFF]$/, "")}…`;
