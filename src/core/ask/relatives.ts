import type { Edition } from "../edition/edition";
import { editionCache } from "../edition/edition-cache";
import { isInside } from "../edition/is-inside";
import { WORLD } from "../world";
import type { Question } from "../question/question";

export type PlacePair = [entity: string, partner: string];

const cached = editionCache<PlacePair[]>();

/**
 * Of the same indicator, the two the other way round, and pairs of places that lie in them or around them. The same
 * for every period: a row of years asks for it in each of its cells.
 */
export function relativesOf(edition: Edition, question: Question): PlacePair[] {
  const [entity, partner] = [question.entity, question.partner].map((at) => edition.entities.items[at]?.id);
  const indicator = edition.indicators.items[question.indicator]?.id;
  if (entity === undefined || partner === undefined || indicator === undefined) return [];
  return cached(edition, `${indicator}|${entity}|${partner}`, () => [
    ...(entity === partner ? [] : [[partner, entity] satisfies PlacePair]),
    ...pairsAround(edition, indicator, entity, partner),
  ]);
}

function pairsAround(edition: Edition, indicator: string, entity: string, partner: string): PlacePair[] {
  const kind = edition.entities.get(entity)?.kind ?? "";
  // With the world everything in a country is a relative: too much to be of help.
  if (partner === WORLD && !["region", "district", "city"].includes(kind)) return [];
  const isRelative = (other: string, one: string) =>
    other === one || isInside(edition, other, one) || isInside(edition, one, other);
  const figures = edition.figures
    .ofIndicator(indicator)
    .filter(({ partner: other, correction }) => other !== undefined && correction === undefined);
  const pairs = figures.flatMap(({ entity: one, partner: other = "" }): PlacePair[] =>
    isRelative(one, entity) && isRelative(other, partner) ? [[one, other]] : [],
  );
  const others = pairs.filter(([one, other]) => one !== entity || other !== partner);
  return [...new Map(others.map((pair) => [pair.join("|"), pair])).values()];
}
