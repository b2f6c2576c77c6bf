import type { Edition } from "../edition/edition";
import type { Period } from "../periods/period";
import type { Suggestion } from "../question/problem";
import type { Question } from "../question/question";
import { look } from "./missed";
import { ELSEWHERE } from "./suggest-elsewhere";
import { OF_BOTH } from "./suggest-of-both";

/**
 * What is on record near a question without an answer, the most helpful first. Each was asked, with all else as it
 * was, and is answered. It is looked for as far as it is read: a message tells two, the pane more.
 */
export function* findSuggestions(
  edition: Edition,
  question: Question,
  period: Period | undefined,
): Generator<Suggestion, void> {
  const missed = look(edition, question, period);
  let isAny = false;
  for (const find of [...OF_BOTH, ...ELSEWHERE]) {
    const found = find(missed, isAny);
    if (!found) continue;
    isAny = true;
    yield found;
  }
}
