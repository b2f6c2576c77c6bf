import MiniSearch from "minisearch";
import { fold } from "../core/names/fold";

/** A longer text is nothing that one searches for. */
export const LONGEST_SEARCH = 200;

/** Words that join others and find nothing: "exports of Belarus to Azerbaijan", «экспорт в Азербайджан». */
const JOINING = new Set(
  "a an and at by for from in of on or the to with в во для до за и из к ко на о об от по с со у".split(" "),
);

/** One way to take texts apart, so that a question meets what it asks for. */
const processTerm = (term: string) => {
  const folded = fold(term);
  return folded === "" || JOINING.has(folded) ? null : folded;
};

/** Letters that may be wrong: none in years, and none in words so short that another would come of it. */
function slipsIn(term: string): number | false {
  if (/\d/.test(term) || term.length < 4) return false;
  return term.length < 7 ? 1 : 2;
}

/** Among other words a single letter is not the beginning of every word that begins with it. */
const isBeginning = (term: string, _at: number, terms: string[]) => term.length > 1 || terms.length === 1;

/** Of so many words it is remembered whether the index has them: a search is typed letter by letter. */
const REMEMBERED = 1_000;

/** An index of texts that forgives misspellings: of words that it does not know, so that "imports" never means "exports". */
export function createTextIndex(fields: string[], boost: Record<string, number> = {}): MiniSearch {
  const known = new Map<string, boolean>();
  const knows = (term: string): boolean => {
    const isKnown = known.get(term) ?? index.search(term, { prefix: true, fuzzy: false }).length > 0;
    if (known.size >= REMEMBERED) known.clear();
    known.set(term, isKnown);
    return isKnown;
  };
  const fuzzy = (term: string): number | false => (knows(term) ? false : slipsIn(term));
  const index: MiniSearch = new MiniSearch({
    fields,
    processTerm,
    searchOptions: { prefix: isBeginning, fuzzy, combineWith: "AND", boost },
  });
  return index;
}
