import type { Edition } from "../edition/edition";
import { isInside } from "../edition/is-inside";
import { daysOf, type Period } from "../periods/period";
import type { Question } from "../question/question";
import type { Figure } from "../record";
import { leadsTo } from "./leads-to";

const MOST = 2;

/** Those among figures that differ least from what was asked, of those that a formula leads to. */
export function nearestFigures(
  edition: Edition,
  question: Question,
  period: Period | undefined,
  among: readonly Figure[],
): Figure[] {
  const distance = distanceFrom(edition, question, period);
  const sorted = among
    .filter(({ correction }) => correction === undefined)
    .map((figure) => ({ figure, far: distance(figure) }))
    .sort((a, b) => a.far - b.far);
  const found: Figure[] = [];
  for (const { figure } of sorted) {
    if (found.length === MOST) break;
    if (leadsTo(edition, figure)) found.push(figure);
  }
  return found;
}

/** What is measured tells figures apart before where, where before of what and when. */
function distanceFrom(edition: Edition, question: Question, period: Period | undefined) {
  const [entity, partner] = [question.entity, question.partner].map((at) => edition.entities.items[at]?.id);
  const indicator = edition.indicators.items[question.indicator]?.id;
  const target = period === undefined ? undefined : daysOf(period).end;
  return (figure: Figure): number =>
    (figure.indicator === indicator ? 0 : 8) +
    (figure.measure === question.measure ? 0 : 4) +
    (figure.entity === entity ? 0 : isInside(edition, figure.entity, entity ?? "") ? 2 : 6) +
    (figure.partner === partner ? 0 : 5) +
    ((question.products?.includes(figure.product ?? "") ?? true) ? 0 : 3) +
    (target === undefined ? 0 : Math.min(Math.abs(daysOf(figure.period).end - target) / 1e5, 2));
}
