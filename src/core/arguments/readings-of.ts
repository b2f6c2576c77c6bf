import type { Reading } from "../figures/reading";
import type { Named, NameIndex } from "../names/name-index";
import type { Input } from "./input";

/** Which of some names were read otherwise than they stand: in another case, without a legal form, in mixed letters. */
export const readingsOf = (said: readonly [Input, NameIndex<Named>, number][]): Reading[] =>
  said.flatMap(([text, index, position]) => {
    const as = index.isReadOtherwise(text) ? index.items[position]?.names : undefined;
    return as ? [{ text: text as string, as }] : [];
  });
