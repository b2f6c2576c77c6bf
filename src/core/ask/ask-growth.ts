import type { Answer } from "../figures/answer";
import { ask } from "./ask";
import { findStated } from "./find-stated";
import { settlePeriod } from "./settle-period";
import { restateChange, type Relative, RELATIVE } from "../derive/changes";
import type { Edition } from "../edition/edition";
import type { Question } from "../question/question";
import { ok, type Result } from "../question/result";

/** The question in every way in which a source may put a change: "by 17 %", "to 117 %", "1.17 times". */
export const asAnyChange = (question: Question): (Question & { measure: Relative })[] =>
  RELATIVE.map((measure) => ({ ...question, measure }));

/** The change against the earlier period, in percent, however the source puts it. With `derive` also from the two levels. */
export function askGrowth(edition: Edition, question: Question): Result<Answer> {
  const settled = settlePeriod(edition, question, asAnyChange(question));
  if (!settled) return ask(edition, question);
  const ways = RELATIVE.flatMap((measure) => {
    const said = findStated(edition, { ...settled, measure });
    return said ? { said, measure } : [];
  });
  const [best] = ways.sort((a, b) => compare(edition, a.said, b.said));
  return best ? ok(restateChange(best.said, best.measure, "growth")) : ask(edition, settled);
}

function compare({ figures }: Edition, a: Answer, b: Answer): number {
  const [x, y] = [a.figures[0], b.figures[0]];
  return x && y ? figures.byPreference(x, y) : 0;
}
