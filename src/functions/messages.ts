import type { Edition } from "../core/edition/edition";
import type { Problem } from "../core/question/problem";
import type { Language } from "../core/words/language";
import { NOT_LOADED } from "../core/words/not-loaded";

export type Say = (problem: Problem, edition: Edition, language: Language) => string | undefined;

/** How errors are explained: `one` with what there is instead, `many` without. */
export interface Explain {
  one: Say;
  many: Say;
}

const sayNotLoaded: Say = ({ code }, _, language) =>
  code === "not-loaded" ? NOT_LOADED[language] : undefined;

/** Where the words did not come: an error without a message is better than none. */
export const noMessage: Explain = { one: sayNotLoaded, many: sayNotLoaded };

let loaded: Explain | undefined;

/** The sentences come after the numbers: the first error may wait for them, the others do not. */
export function withMessages<T>(tell: (explain: Explain) => T): T | Promise<T> {
  return loaded ? tell(loaded) : loadMessages().then(tell);
}

/** What did not come is asked for again at the next error. */
const loadMessages = (): Promise<Explain> =>
  import(/* webpackChunkName: "late-calls" */ "../core/show/explain").then(
    ({ explain, explainBriefly }) => (loaded = { one: explain, many: explainBriefly }),
    () => noMessage,
  );
