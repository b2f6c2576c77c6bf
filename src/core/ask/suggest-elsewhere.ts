import { WORLD } from "../world";
import type { Suggestion } from "../question/problem";
import { answered, distinct, type Find, type Missed } from "./missed";
import { nearestFigures } from "./nearest-figures";
import { relativesOf } from "./relatives";

/** The other way round; Gomel has no exports to China on record, its region has. */
function otherPairs(missed: Missed): Suggestion | undefined {
  const { edition, question } = missed;
  const pairs = answered(
    missed,
    relativesOf(edition, question),
    ([entity, partner]) => ({
      entity: edition.entities.position(entity),
      partner: edition.entities.position(partner),
    }),
    4,
  );
  return pairs.length > 0 ? { kind: "pairs", pairs } : undefined;
}

/** BELAZ has no exports to Russia on record, but deliveries. Only flows have a growth that `TRADEGROWTH` asks for. */
function otherIndicators(missed: Missed): Suggestion | undefined {
  const { edition, question } = missed;
  const isFlow = (id: string | undefined) => edition.indicators.get(id)?.flow === true;
  const isFlowAsked = isFlow(edition.indicators.items[question.indicator]?.id);
  const others = missed.between.filter(
    ({ indicator }) => indicator !== edition.indicators.items[question.indicator]?.id,
  );
  const fitting = distinct(others, "indicator").filter((id) => isFlow(id) === isFlowAsked);
  const indicators = answered(missed, fitting, (id) => ({ indicator: edition.indicators.position(id) }), 6);
  return indicators.length > 0 ? { kind: "indicators", indicators } : undefined;
}

/** Where a change of one thing is not enough: what else is on record between the two. */
function nearBetween({ edition, question, period, between }: Missed, isAny: boolean): Suggestion | undefined {
  const figures = isAny ? [] : nearestFigures(edition, question, period, between);
  return figures.length > 0 ? { kind: "figures", figures } : undefined;
}

function otherPartners(missed: Missed): Suggestion | undefined {
  const { edition, question } = missed;
  const [entity = "", indicator] = [
    edition.entities.items[question.entity]?.id,
    edition.indicators.items[question.indicator]?.id,
  ];
  const related = edition.figures.of(entity).filter((figure) => figure.indicator === indicator);
  const codes = related.map((figure) => (figure.entity === entity ? figure.partner : figure.entity));
  const others = [...new Set(codes)].filter((code) => code !== undefined);
  const partners = answered(
    missed,
    others,
    (partner) => ({ partner: edition.entities.position(partner) }),
    5,
  );
  return partners.length > 0 ? { kind: "partners", entity, partners } : undefined;
}

/** Whom else the partner has it with. With the world everybody does: too much to be of help. */
function otherEntities(missed: Missed, isAny: boolean): Suggestion | undefined {
  const { edition, question } = missed;
  const [partner = "", indicator] = [
    edition.entities.items[question.partner]?.id,
    edition.indicators.items[question.indicator]?.id,
  ];
  if (isAny || partner === "" || partner === WORLD) return undefined;
  const related = edition.figures.of(partner).filter((figure) => figure.indicator === indicator);
  const codes = related.map((figure) =>
    figure.partner === partner ? figure.entity : (figure.partner ?? ""),
  );
  const entities = answered(
    missed,
    [...new Set(codes)],
    (entity) => ({ entity: edition.entities.position(entity) }),
    4,
  );
  const pairs = entities.map((entity) => [entity, partner]);
  return pairs.length > 0 ? { kind: "pairs", pairs } : undefined;
}

/** And of either of them. */
function nearEither({ edition, question, period }: Missed, isAny: boolean): Suggestion | undefined {
  if (isAny) return undefined;
  const [entity, partner] = [question.entity, question.partner].map((at) => edition.entities.items[at]?.id);
  const places = [entity, partner === WORLD ? undefined : partner].filter((id) => id !== undefined);
  const of = [...new Set(places.flatMap((id) => edition.figures.of(id)))];
  const figures = nearestFigures(edition, question, period, of);
  return figures.length > 0 ? { kind: "figures", figures } : undefined;
}

/** What is told of others, or of something else. */
export const ELSEWHERE: readonly Find[] = [
  otherPairs,
  otherIndicators,
  nearBetween,
  otherPartners,
  otherEntities,
  nearEither,
];
