import { judge, type Check } from "./check";
import { SOURCES } from "./sources";

/** Office starts an add-in anew that does not answer for five seconds. */
const LONGEST = 5_000;

/** How long the first call of a function waited for its answer, and when after the start of the runtime that was. */
export const firstAnswer: Check = {
  id: "first-answer",
  evidence: SOURCES.runtime,
  perform: ({ request }) => {
    const first = request.functions.firstAnswer();
    if (!first) return Promise.resolve({ verdict: "untried", seen: "–" });
    const [called, answered] = [Math.round(first.called), Math.round(first.answered)];
    return Promise.resolve(judge(answered - called < LONGEST, `${called} ms → ${answered} ms`));
  },
};
