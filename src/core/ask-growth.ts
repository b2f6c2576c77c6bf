import type { Answer } from "./answer";
import { ask, findStated, settlePeriod } from "./ask";
import { restateChange, type Relative, RELATIVE } from "./derive/changes";
import type { Edition } from "./edition";
import { byPreference } from "./preference";
import type { Question } from "./question";
import { ok, type Result } from "./result";

/**
 * The change against the earlier period, in percent, however the source puts it: "by 17 %", "to 117 %", "1.17 times".
 * With `derive` also from the two levels.
 */
export function askGrowth(edition: Edition, question: Question): Result<Answer> {
  const ways = RELATIVE.flatMap((measure) => findWay(edition, { ...question, measure }, measure) ?? []);
  const [best] = ways.sort((a, b) => compare(a.said, b.said));
  return best
    ? ok(restateChange(best.said, best.measure, "growth"))
    : ask(edition, { ...question, measure: "growth" });
}

function findWay(edition: Edition, question: Question, measure: Relative) {
  const settled = settlePeriod(edition, question);
  const said = settled && findStated(edition, settled);
  return said && { said, measure };
}

function compare(a: Answer, b: Answer): number {
  const [x, y] = [a.figures[0], b.figures[0]];
  return x && y ? byPreference(x, y) : 0;
}
