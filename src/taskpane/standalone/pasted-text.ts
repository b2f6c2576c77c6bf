/**
 * Signs that make a formula, in programs of any language; quotation marks, which are taken off; what is not to be seen.
 * BibTeX begins with a sign that is needed, and no formula has its bracket.
 */
const IS_READ = /^(?:[\s\p{Cf}"'=+\-|%＝＋－＠]|@(?!\p{L}+\{))/u;

/** Text as it stays text where it is pasted: with an apostrophe where a sheet would read more into it. */
export const pastedText = (text: string): string => (IS_READ.test(text) ? `'${text}` : text);
