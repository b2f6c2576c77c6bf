import { deriveQuery } from "../derive/derive";
import type { Edition } from "../edition/edition";
import { editionCache } from "../edition/edition-cache";
import { isInside } from "../edition/is-inside";
import { isAcrossNought } from "../figures/bounds";
import { daysOf, yearBefore, type Period } from "../periods/period";
import { SCOPES } from "../figures/preference";
import type { Suggestion } from "../question/problem";
import { WORLD } from "../world";
import { statusesOf, type Question } from "../question/question";
import type { Figure, Measure } from "../record";

/** What is on record near a question without an answer, the most helpful first. */
export function findSuggestions(
  edition: Edition,
  question: Question,
  period: Period | undefined,
): Suggestion[] {
  const entity = edition.entities.items[question.entity]?.id ?? "";
  const indicator = edition.indicators.items[question.indicator]?.id ?? "";
  const partner = edition.entities.items[question.partner]?.id;
  const between = edition.figures
    .between(entity, partner)
    .filter(
      (figure) =>
        figure.correction === undefined &&
        figure.indicator === indicator &&
        isBetween(edition, figure, entity, partner),
    );
  const inPeriod = period === undefined ? between : between.filter((figure) => figure.period === period);
  const products = otherProducts(inPeriod, question);
  const periods = otherPeriods(between, question, period);
  const found = [
    wronglyPrinted(edition, question, period),
    otherStatus(inPeriod, question),
    period === undefined ? undefined : derivable(edition, question, period),
    otherUnits(inPeriod, question),
    otherBases(inPeriod, question, period),
    otherMeasures(inPeriod, question),
    products,
    periods,
    (products ?? periods) ? undefined : otherProducts(between, question),
    between.length > 0 ? undefined : relativesOf(edition, indicator, entity, partner),
  ].filter((suggestion) => suggestion !== undefined);
  return found.length > 0 ? found : othersOf(edition, indicator, entity, partner);
}

const relativesCache = editionCache<Suggestion | undefined>();
const othersCache = editionCache<Suggestion[]>();

/** The same for every period: a row of years asks for it in each of its cells. */
const relativesOf: typeof relatives = (edition, indicator, entity, partner) =>
  relativesCache(edition, `${indicator}|${entity}|${partner}`, () =>
    relatives(edition, indicator, entity, partner),
  );
const othersOf: typeof others = (edition, indicator, entity, partner) =>
  othersCache(edition, `${indicator}|${entity}|${partner}`, () =>
    others(edition, indicator, entity, partner),
  );

/** Where nothing is stated between the two: what is stated of either with others. */
function others(
  edition: Edition,
  indicator: string,
  entity: string,
  partner: string | undefined,
): Suggestion[] {
  const own = edition.figures.of(entity).filter(({ correction }) => correction === undefined);
  const related = own.filter((figure) => figure.indicator === indicator);
  const withPartner = own.filter((figure) => figure.partner === partner && isFlow(edition, figure));
  const found: (Suggestion | undefined)[] = [
    otherIndicators(withPartner, entity),
    otherPartners(related, entity, partner),
    edition.indicators.get(indicator)?.symmetric && related.length === 0 && partner !== undefined
      ? otherPartners(ofIndicator(edition, indicator, partner), partner, entity)
      : undefined,
    related.length > 0 ? undefined : otherIndicators(own, entity),
  ];
  return found.filter((suggestion) => suggestion !== undefined);
}

const isFlow = ({ indicators }: Edition, { indicator }: Figure) => indicators.get(indicator)?.flow === true;

const isBetween = ({ indicators }: Edition, figure: Figure, entity: string, partner: string | undefined) =>
  (figure.entity === entity && figure.partner === partner) ||
  (indicators.get(figure.indicator)?.symmetric === true &&
    figure.entity === partner &&
    figure.partner === entity);

const ofIndicator = ({ figures }: Edition, indicator: string, entity: string) =>
  figures.of(entity).filter((figure) => figure.indicator === indicator && figure.correction === undefined);

const isProduct = ({ product }: Figure, { products }: Question) =>
  (products ?? SCOPES).some((wanted) => wanted === product);

/** Growth asked for may be stated as index or ratio. */
const CHANGES: readonly Measure[] = ["growth", "index", "ratio"];
const isMeasure = ({ measure }: Figure, question: Question) =>
  measure === question.measure || (CHANGES.includes(measure) && CHANGES.includes(question.measure));

function wronglyPrinted(
  edition: Edition,
  question: Question,
  period: Period | undefined,
): Suggestion | undefined {
  if (period === undefined) return undefined;
  const printed = edition.figures.find(question, period).find(({ correction }) => correction !== undefined);
  const figure = printed?.correction === undefined ? undefined : edition.figures.get(printed.correction);
  return figure && { kind: "correction", figure };
}

function otherStatus(figures: readonly Figure[], question: Question): Suggestion | undefined {
  const asked = statusesOf(question.options);
  const figure = figures.find(
    (other) =>
      other.measure === question.measure && isProduct(other, question) && !asked.includes(other.status),
  );
  return figure && { kind: "status", figure };
}

function derivable(edition: Edition, question: Question, period: Period): Suggestion | undefined {
  if (question.options.derive) return undefined;
  const query = {
    indicator: edition.indicators.items[question.indicator]?.id ?? "",
    measure: question.measure,
    entity: edition.entities.items[question.entity]?.id ?? "",
    partner: edition.entities.items[question.partner]?.id,
    period,
    basePeriod: question.options.base,
  };
  const { unit } = question.options;
  const isDerivable = (question.products ?? SCOPES).some((product) => {
    const limits = { statuses: statusesOf(question.options), unit };
    const derived = deriveQuery(edition, { ...query, product }, limits);
    return derived !== undefined && (unit ?? derived.unit) === derived.unit && !isAcrossNought(derived);
  });
  return isDerivable ? { kind: "derivable" } : undefined;
}

function otherUnits(figures: readonly Figure[], question: Question): Suggestion | undefined {
  if (question.options.unit === undefined) return undefined;
  const same = figures.filter((figure) => figure.measure === question.measure && isProduct(figure, question));
  const units = distinct(same.map(({ unit }) => unit));
  return units.length > 0 ? { kind: "units", units } : undefined;
}

function otherBases(
  figures: readonly Figure[],
  question: Question,
  period: Period | undefined,
): Suggestion | undefined {
  const fitting = figures.filter((figure) => isMeasure(figure, question) && isProduct(figure, question));
  const asked = question.options.base ?? (period && yearBefore(period));
  const periods = distinct(fitting.flatMap(({ basePeriod }) => basePeriod ?? []));
  const others = periods.filter((base) => base !== asked);
  return others.length > 0 ? { kind: "base", periods: others } : undefined;
}

function otherMeasures(figures: readonly Figure[], question: Question): Suggestion | undefined {
  const measures = distinct(
    figures.filter((figure) => isProduct(figure, question)).map(({ measure }) => measure),
  );
  const others = measures.filter((measure) => measure !== question.measure);
  return others.length > 0 ? { kind: "measures", measures: others } : undefined;
}

function otherProducts(figures: readonly Figure[], question: Question): Suggestion | undefined {
  const same = figures.filter((figure) => isMeasure(figure, question) && !isProduct(figure, question));
  const products = distinct(same.flatMap(({ product }) => product ?? [])).slice(0, 5);
  return products.length > 0 ? { kind: "products", products } : undefined;
}

/** The nearest periods that have a number, at most four, in time's order. */
function otherPeriods(
  figures: readonly Figure[],
  question: Question,
  wanted: Period | undefined,
): Suggestion | undefined {
  const fitting = figures.filter((figure) => isMeasure(figure, question) && isProduct(figure, question));
  const target = wanted === undefined ? 0 : daysOf(wanted).end;
  const distance = (period: Period) => Math.abs(daysOf(period).end - target);
  const periods = distinct(fitting.map(({ period }) => period))
    .filter((period) => period !== wanted)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 4)
    .sort((a, b) => daysOf(a).end - daysOf(b).end);
  return periods.length > 0 ? { kind: "periods", periods } : undefined;
}

/** Gomel has no exports to China on record, its region has; Belarus has none, its exchange has. */
function relatives(
  edition: Edition,
  indicator: string,
  entity: string,
  partner: string | undefined,
): Suggestion | undefined {
  const isWide = !["region", "district", "city"].includes(edition.entities.get(entity)?.kind ?? "");
  // With the world everything in a country is a relative: too much to be of help.
  if (partner === undefined || (partner === WORLD && isWide)) return undefined;
  const isRelative = (other: string, one: string) =>
    other === one || isInside(edition, other, one) || isInside(edition, one, other);
  const found = [...ofIndicator(edition, indicator, partner), ...ofIndicator(edition, indicator, entity)];
  const pairs = found.filter(
    (figure) => isRelative(figure.entity, entity) && isRelative(figure.partner ?? "", partner),
  );
  const places = distinct(pairs.map((figure) => `${figure.entity}|${figure.partner ?? ""}`)).slice(0, 4);
  return places.length > 0 ? { kind: "pairs", pairs: places.map((pair) => pair.split("|")) } : undefined;
}

function otherPartners(
  figures: readonly Figure[],
  entity: string,
  partner: string | undefined,
): Suggestion | undefined {
  if (partner === undefined && figures.every((figure) => figure.partner === undefined)) return undefined;
  const codes = figures.map((figure) => (figure.entity === entity ? figure.partner : figure.entity));
  const partners = distinct(codes.filter((code) => code !== undefined)).slice(0, 5);
  return partners.length > 0 ? { kind: "partners", entity, partners } : undefined;
}

function otherIndicators(figures: readonly Figure[], entity: string): Suggestion | undefined {
  const own = figures.filter((figure) => figure.entity === entity);
  const indicators = distinct(own.map(({ indicator }) => indicator)).slice(0, 6);
  return indicators.length > 0 ? { kind: "indicators", indicators } : undefined;
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
