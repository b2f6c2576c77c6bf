import type { Answer } from "../figures/answer";
import { codesOf } from "../edition/codes-of";
import { deriveQuery } from "../derive/derive";
import type { Edition } from "../edition/edition";
import { SCOPES } from "../figures/preference";
import type { Figure } from "../record";
import { statusesOf, type Question, type SettledQuestion } from "../question/question";
import { fail, ok, type Result } from "../question/result";
import { findStated } from "./find-stated";
import { settlePeriod } from "./settle-period";

/** The preferred stated figure; a turnover's mirror, since it is symmetric; with `derive` what follows from others. */
export function ask(edition: Edition, question: Question): Result<Answer> {
  const settled = settlePeriod(edition, question);
  if (settled) {
    const found =
      findStated(edition, settled) ?? (question.options.derive ? derive(edition, settled) : undefined);
    const figures = found ? equalsOf(edition, found) : [];
    if (figures.length > 1) return fail({ code: "several", figures });
    if (found) return ok(found);
  }
  return fail({ code: "not-stated", question, period: settled?.period.period });
}

/** Figures of one thing and equal rank that say different things. */
function equalsOf({ figures: { byPreference } }: Edition, { figures: [figure], others }: Answer): Figure[] {
  if (!figure || others.length === 0) return [];
  const equal = others.filter((one) => byPreference(one, figure) === 0 && one.value !== figure.value);
  return [figure, ...equal];
}

/** What follows from stated numbers for a question that no source answers. */
function derive(edition: Edition, question: SettledQuestion): Answer | undefined {
  const query = {
    ...codesOf(edition, question),
    period: question.period.period,
    basePeriod: question.options.base,
  };
  for (const product of question.products ?? SCOPES) {
    const found = deriveQuery(edition, { ...query, product }, statusesOf(question.options));
    if (found && (question.options.unit ?? found.unit) === found.unit) return found;
  }
  return undefined;
}
