import type { Dataset, Figure } from "../../src/core/record";

const ENTITIES = 500;

/** A made-up dataset of so many figures: turnover between five hundred places over years. */
export function synthesize(count: number): Dataset {
  const codes = Array.from({ length: ENTITIES }, (_, i) => `E${i}`);
  const figures = Array.from({ length: count }, (_, i): Figure => {
    const entity = codes[i % ENTITIES] ?? "";
    const partner = codes[Math.floor(i / ENTITIES) % ENTITIES] ?? "";
    const period = String(2000 + Math.floor(i / (ENTITIES * ENTITIES)));
    return {
      id: `f${i}`,
      indicator: "turnover",
      measure: "level",
      entity,
      partner,
      product: "total",
      period,
      value: i,
      unit: "USD",
      qualifier: "exact",
      status: "actual",
      resolution: 1,
      sources: [],
    };
  });
  const named = (id: string) => ({ id, names: { en: id, ru: id }, aliases: [] });
  return {
    edition: "2000.1",
    released: "2000-01-01",
    documents: [],
    articles: [],
    citations: [],
    entities: codes.map((id) => ({ ...named(id), kind: "country" })),
    indicators: [{ ...named("turnover"), definition: "turnover", flow: true }],
    products: [named("total")],
    units: [{ id: "USD", kind: "currency", symbol: "$", names: { en: "dollar", ru: "доллар" } }],
    figures,
    events: [],
    twinnings: [],
    tables: [],
  };
}
