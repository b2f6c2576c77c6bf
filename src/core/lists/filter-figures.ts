import type { PeriodKeyword, PeriodSelector } from "../question/question";
import type { Edition } from "../edition/edition";
import { frequencyOf, ofOneLength, type Frequency } from "../periods/frequency";
import { comparePeriods, daysOf, isDay, monthOfDay, type Period } from "../periods/period";
import type { Figure, Measure, Status } from "../record";

/** Conditions that a list of figures must meet; what is left out is not asked about. */
export interface Filter {
  indicator?: string;
  entity?: string;
  partner?: string;
  products?: readonly string[];
  period?: PeriodSelector;
  measure?: Measure;
  unit?: string;
  freq?: Frequency;
  statuses?: readonly Status[];
}

/** All figures that meet the filter, in the order of the record; what is wrong on its face is left to `WHY`. */
export function filterFigures(edition: Edition, filter: Filter): Figure[] {
  const { figures } = edition;
  const candidates = filter.entity
    ? figures.of(filter.entity)
    : filter.indicator
      ? figures.ofIndicator(filter.indicator)
      : figures.figures;
  const found = candidates.filter((figure) => meets(edition, figure, filter));
  const { period } = filter;
  if (period === undefined) return found;
  if ("keyword" in period) return atEnd(found, period.keyword, period.year);
  // A day that nothing is stated for is its month.
  if (found.length > 0 || !isDay(period.period)) return found;
  const month = { ...filter, period: { period: monthOfDay(period.period) } };
  return candidates.filter((figure) => meets(edition, figure, month));
}

function meets(
  edition: Edition,
  figure: Figure,
  { indicator, entity, partner, products, period, measure, unit, freq, statuses }: Filter,
): boolean {
  return (
    figure.correction === undefined &&
    (indicator === undefined || figure.indicator === indicator) &&
    isBetween(edition, figure, entity, partner) &&
    (products === undefined || products.includes(figure.product ?? "")) &&
    (period === undefined || "keyword" in period || isWithin(figure.period, period.period)) &&
    (measure === undefined || figure.measure === measure) &&
    (unit === undefined || figure.unit === unit) &&
    (freq === undefined || frequencyOf(figure.period) === freq) &&
    (statuses === undefined || statuses.includes(figure.status))
  );
}

/** Turnover is the same from either side. */
function isBetween(
  { indicators }: Edition,
  figure: Figure,
  entity: string | undefined,
  partner: string | undefined,
): boolean {
  const fits = (a: string | undefined, b: string | undefined) =>
    (entity === undefined || a === entity) && (partner === undefined || b === partner);
  const isSymmetric = indicators.get(figure.indicator)?.symmetric === true && figure.partner !== undefined;
  return fits(figure.entity, figure.partner) || (isSymmetric && fits(figure.partner, figure.entity));
}

/** 2020 holds its quarters and months too. */
function isWithin(period: Period, wide: Period): boolean {
  const [inner, outer] = [daysOf(period), daysOf(wide)];
  return inner.start >= outer.start && inner.end <= outer.end;
}

function atEnd(figures: Figure[], keyword: PeriodKeyword, year?: number): Figure[] {
  if (keyword === "all") return figures;
  const all = [...new Set(figures.map(({ period }) => period))].sort(comparePeriods);
  const periods = keyword === "ytd" ? all.filter((period) => isSoFar(period, year)) : ofOneLength(all);
  const wanted = keyword === "first" ? periods[0] : periods.at(keyword === "previous" ? -2 : -1);
  return figures.filter(({ period }) => period === wanted);
}

/** Whether a period begins with its year, or with the one that is named, and ends before it. */
const isSoFar = (period: Period, year = Number(period.slice(0, 4))) =>
  period !== String(year) && daysOf(period).start === year * 10_000 + 101;
