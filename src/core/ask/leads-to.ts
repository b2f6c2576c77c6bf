import type { Edition } from "../edition/edition";
import type { Question } from "../question/question";
import type { Figure } from "../record";
import { askAny } from "./ask-any";

/** The question with a figure's own codes. */
export function questionOf(edition: Edition, figure: Figure): Question {
  const { indicator, measure, entity, partner, product, period, basePeriod, status } = figure;
  return {
    ...{ measure, period: { period }, products: product === undefined ? undefined : [product] },
    indicator: edition.indicators.position(indicator),
    entity: edition.entities.position(entity),
    partner: edition.entities.position(partner),
    options: { base: basePeriod, status: status === "target" || status === "plan" ? status : undefined },
  };
}

/** Whether that question is answered with this figure and no other. */
export function leadsTo(edition: Edition, figure: Figure): boolean {
  const answer = askAny(edition, questionOf(edition, figure));
  return answer.ok && answer.value.figures[0] === figure;
}
