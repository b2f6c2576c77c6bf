import type { Figure, Qualifier, Status, Unit } from "../record";

const STATUS_RANK: Record<Status, number> = { actual: 0, estimate: 1, target: 2, plan: 3 };

const QUALIFIER_RANK: Record<Qualifier, number> = {
  exact: 0,
  about: 1,
  almost: 1,
  between: 2,
  more_than: 3,
  at_least: 3,
  less_than: 3,
  up_to: 3,
};

export type Compare = (a: Figure, b: Figure) => number;

/**
 * The one rule that chooses among figures that say different things of the same: what happened before what is
 * reckoned or wanted; the likely reading before what is wrong on its face; the whole period before a part of it; money
 * before pieces and weights; exact before about, about before "more than"; the running text before the title of a
 * reference; more digits before fewer; then the order of the record.
 */
export function preferenceIn(units: readonly Unit[]): Compare {
  const currencies = new Set(units.filter(({ kind }) => kind === "currency").map(({ id }) => id));
  return (a, b) =>
    STATUS_RANK[a.status] - STATUS_RANK[b.status] ||
    Number(a.correction !== undefined) - Number(b.correction !== undefined) ||
    Number(a.coverage === "part") - Number(b.coverage === "part") ||
    Number(currencies.has(b.unit)) - Number(currencies.has(a.unit)) ||
    QUALIFIER_RANK[a.qualifier] - QUALIFIER_RANK[b.qualifier] ||
    Number(isTitleOnly(a)) - Number(isTitleOnly(b)) ||
    significantDigits(b) - significantDigits(a);
}

const isTitleOnly = ({ sources }: Figure) => sources[0]?.where === "reference";

function significantDigits({ value, resolution }: Figure): number {
  if (value === 0 || resolution <= 0) return 0;
  return Math.floor(Math.log10(Math.abs(value) / resolution)) + 1;
}

/** Scopes of trade, widest first; what a function answers with when no product is named. */
export const SCOPES: readonly (string | undefined)[] = ["goods-services", "goods", "total", undefined];
