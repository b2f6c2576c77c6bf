/** Names under which the browser's timeline shows how long people wait for the first answer. */
const CALLED = "sourcebook: first call";
const ANSWERED = "sourcebook: first answer";

let isTimed = false;

/** Takes the time of the first call since the runtime began; a promise is answered when it is settled. */
export function timeFirst<T>(answer: () => T): T {
  if (isTimed) return answer();
  isTimed = true;
  performance.mark(CALLED);
  const markAnswered = () => void performance.mark(ANSWERED);
  let found: T | undefined;
  try {
    found = answer();
    return found;
  } finally {
    if (found instanceof Promise) found.then(markAnswered, markAnswered);
    else markAnswered();
  }
}

/** Milliseconds from the start of the runtime to the first call, and to its answer. */
export function readFirstAnswer(): { called: number; answered: number } | undefined {
  const [called] = performance.getEntriesByName(CALLED);
  const [answered] = performance.getEntriesByName(ANSWERED);
  return called && answered && { called: called.startTime, answered: answered.startTime };
}
