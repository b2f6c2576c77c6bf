import { HAPPENED } from "../figures/observation";
import { MEASURES, STATUSES, type Status } from "../record";
import { baseOf, type Query } from "./query";

/** A derived number's id says what it is, so that `WHY` and `CITE` can derive it again. */
export function idOf(query: Query, statuses: readonly Status[]): string {
  const { indicator, measure, entity, partner = "", product = "", period } = query;
  const parts = [indicator, measure, entity, partner, product, period, baseOf(query) ?? ""];
  const isUsual = statuses.join() === HAPPENED.join();
  return `derived:${(isUsual ? parts : [...parts, statuses.join("+")]).join(":")}`;
}

/** The query of such an id, and what it may rest on; `undefined` when it is none. */
export function readDerivedId(id: string): { query: Query; statuses: readonly Status[] } | undefined {
  const [prefix, indicator, said, entity, partner, product, period, basePeriod, from] = id.split(":");
  const measure = MEASURES.find((known) => known === said);
  if (prefix !== "derived" || !indicator || !measure || !entity || !period) return undefined;
  const statuses = from ? STATUSES.filter((status) => from.split("+").includes(status)) : HAPPENED;
  return {
    query: {
      ...{ indicator, measure, entity, period },
      partner: partner || undefined,
      product: product || undefined,
      basePeriod: basePeriod || undefined,
    },
    statuses,
  };
}
