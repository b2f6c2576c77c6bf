import { recalculate } from "../excel/operations/recalculate";

/** Milliseconds between two tries, while somebody is typing in a cell. */
const PAUSE = 2_000;
/** For half an hour: then Excel is closed, or the cell forgotten. */
const MOST_TRIES = 900;

/** The edition has changed without anyone having asked: formulas are worked out anew as soon as Excel lets them be. */
export async function recalculateLate(pause = PAUSE): Promise<void> {
  await Office.onReady();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const outcome = await recalculate();
    if (outcome.ok || outcome.problem.code !== "cell-edit") return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
