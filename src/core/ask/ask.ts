import type { Answer } from "../figures/answer";
import { codesOf } from "../edition/codes-of";
import { tryDerive } from "../derive/derive";
import type { Edition } from "../edition/edition";
import { SCOPES } from "../figures/preference";
import type { Figure } from "../record";
import { statusesOf, type Question, type SettledQuestion } from "../question/question";
import type { Problem } from "../question/problem";
import { fail, ok, type Result } from "../question/result";
import { findStated } from "./find-stated";
import { settlePeriod } from "./settle-period";

/** The preferred stated figure; a turnover's mirror, since it is symmetric; with `derive` what follows from others. */
export function ask(edition: Edition, question: Question): Result<Answer> {
  const settled = settlePeriod(edition, question);
  const notStated: Problem = { code: "not-stated", question, period: settled?.period.period };
  if (!settled) return fail(notStated);
  const found = findStated(edition, settled);
  const figures = found ? equalsOf(edition, found) : [];
  if (figures.length > 1) return fail({ code: "several", figures });
  if (found) return ok(found);
  return (question.options.derive ? derive(edition, settled) : undefined) ?? fail(notStated);
}

/** Figures of one thing and equal rank that say different things. */
function equalsOf({ figures: { byPreference } }: Edition, { figures: [figure], others }: Answer): Figure[] {
  if (!figure || others.length === 0) return [];
  const equal = others.filter((one) => byPreference(one, figure) === 0 && one.value !== figure.value);
  return [figure, ...equal];
}

/** What follows from stated numbers for a question that no source answers; `undefined` where none leads to it. */
function derive(edition: Edition, question: SettledQuestion): Result<Answer> | undefined {
  const { products = SCOPES, options, period } = question;
  const query = { ...codesOf(edition, question), period: period.period, basePeriod: options.base };
  const limits = { statuses: statusesOf(options), unit: options.unit };
  const found = products.flatMap((product) => tryDerive(edition, { ...query, product }, limits) ?? []);
  const answers = found.flatMap((one) => ("answer" in one ? one.answer : []));
  const answer = answers.find(({ unit }) => (options.unit ?? unit) === unit);
  if (answer) return ok(answer);
  const [nothing] = found.filter((one) => "reason" in one);
  return nothing && fail({ code: nothing.reason, question, period: period.period, figures: nothing.figures });
}
