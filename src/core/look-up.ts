/** What stands under a text that somebody gave: `constructor` and `__proto__` are texts like any other. */
export const lookUp = <V>(words: Readonly<Partial<Record<string, V>>>, text: string): V | undefined =>
  // eslint-disable-next-line local/no-record-lookup -- the one place that looks before it takes
  Object.hasOwn(words, text) ? words[text] : undefined;
