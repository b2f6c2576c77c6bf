import fc from "fast-check";
import type { Query } from "../../src/core/derive/query";
import { roundedBoundsOf } from "../../src/core/figures/bounds";
import type { Figure, Measure, Qualifier } from "../../src/core/record";
import { figureOf } from "../small-dataset";

/** What two places really sold each other, by direction, product and half year; and what AA sold to and bought from all. */
export interface World {
  flows: Record<string, number>;
}

const HALVES = ["2019-S1", "2019-S2", "2020-S1", "2020-S2"];
const KEYS = ["exports", "imports"].flatMap((flow) =>
  ["goods", "services", "total"].flatMap((product) =>
    ["BB", "others"].flatMap((partner) => HALVES.map((half) => `${flow}|${product}|${partner}|${half}`)),
  ),
);

const amount = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 100_000 }), weight: 8 },
  { arbitrary: fc.integer({ min: 1, max: 9 }), weight: 1 },
  fc.constant(0),
);
const world: fc.Arbitrary<World> = fc
  .array(amount, { minLength: KEYS.length, maxLength: KEYS.length })
  .map((amounts) => ({ flows: Object.fromEntries(KEYS.map((key, i) => [key, amounts[i] ?? 0])) }));

const PARTNERS_OF: Record<string, string[]> = { BB: ["BB"], WLD: ["BB", "others"] };
const PRODUCTS_OF: Record<string, string[]> = { "goods-services": ["goods", "services"] };
const halvesOf = (period: string) => HALVES.filter((half) => half.startsWith(period));

/** The level of a query in a world. */
function levelIn(world: World, query: Query): number {
  const { indicator, entity, partner = "", product = "", period } = query;
  if (entity === "BB") {
    const mirrored = { exports: "imports", imports: "exports" }[indicator] ?? indicator;
    const level = levelIn(world, { ...query, indicator: mirrored, entity: "AA", partner: "BB" });
    return indicator === "balance" ? -level : level;
  }
  const flow = (direction: string) =>
    (PARTNERS_OF[partner] ?? [])
      .flatMap((other) =>
        (PRODUCTS_OF[product] ?? [product]).flatMap((part) =>
          halvesOf(period).map((half) => world.flows[`${direction}|${part}|${other}|${half}`] ?? Number.NaN),
        ),
      )
      .reduce((sum, one) => sum + one, 0);
  const [sold, bought] = [flow("exports"), flow("imports")];
  return { exports: sold, imports: bought, turnover: sold + bought }[indicator] ?? sold - bought;
}

/** The true number that a query asks for; none where it has no sense, as growth over nothing or over a deficit. */
export function truthIn(world: World, query: Query): number | undefined {
  const level = levelIn(world, query);
  const { measure, indicator, basePeriod = "2019", partner } = query;
  if (measure === "level") return level;
  if (measure === "share") {
    const whole = levelIn(world, { ...query, partner: "WLD" });
    return indicator === "balance" || partner === "WLD" || whole === 0 ? undefined : (level / whole) * 100;
  }
  const base = levelIn(world, { ...query, period: basePeriod });
  if (measure === "change") return level - base;
  if (base <= 0 || level < 0) return undefined;
  const times = level / base;
  return { growth: (times - 1) * 100, index: times * 100, ratio: times }[measure as string];
}

/** What the questions of one trial are about, so that they have something to do with each other. */
interface Focus {
  products: string[];
  periods: string[];
  places: [string, string][];
  measures: Measure[];
}
const focus: fc.Arbitrary<Focus> = fc.record({
  products: fc.constantFrom(["total"], ["total"], ["goods-services", "goods", "services"]),
  periods: fc.constantFrom(["2019", "2020"], ["2019", "2020"], ["2020", "2020-S1", "2020-S2"]),
  places: fc.constantFrom<[string, string][]>(
    ...([
      [["AA", "BB"]],
      [
        ["AA", "BB"],
        ["BB", "AA"],
      ],
      [
        ["AA", "BB"],
        ["AA", "WLD"],
      ],
    ] as [string, string][][]),
  ),
  measures: fc.constantFrom<Measure[]>(
    ["level"],
    ["level", "level", "level", "growth", "index", "ratio", "change"],
    ["level", "level", "share"],
  ),
});

const questionIn = ({ products, periods, places, measures }: Focus): fc.Arbitrary<Query> =>
  fc
    .record({
      indicator: fc.constantFrom("turnover", "exports", "imports", "balance"),
      measure: fc.constantFrom(...measures),
      places: fc.constantFrom(...places),
      product: fc.constantFrom(...products),
      period: fc.constantFrom(...periods),
    })
    .filter(({ measure, places: [entity] }) => measure !== "share" || entity === "AA")
    .map(({ places: [entity, partner], measure, period, ...rest }) => {
      const isDated = measure !== "level" && measure !== "share";
      return {
        ...{ ...rest, entity, partner, measure, period: isDated ? "2020" : period },
        basePeriod: isDated ? "2019" : undefined,
        denominator: measure === "share" ? { dimension: "partner" as const, code: "WLD" } : undefined,
      };
    });

/** How a source may put a number: its word, how far its number may lie from the truth, and where it rounds. */
const manner = fc.record({
  qualifier: fc.constantFrom<Qualifier>(
    ...(["exact", "exact", "exact", "about", "almost", "more_than", "at_least"] as const),
    ...(["less_than", "up_to", "between"] as const),
  ),
  off: fc.double({ min: 0, max: 0.5, noNaN: true }),
  resolution: fc.constantFrom(0, 0.1, 1, 10, 100),
  coverage: fc.constantFrom(undefined, undefined, undefined, "part" as const),
});
type Manner = typeof manner extends fc.Arbitrary<infer M> ? M : never;

/** A figure that says a number truly; exactly where its manner would make it false. */
function state(id: string, query: Query, truth: number, { qualifier, off, resolution, coverage }: Manner) {
  const unit = unitOf(query.measure);
  const fields: Partial<Figure> = { id, ...query, unit };
  const size = resolution || 1;
  const said = figureOf({
    ...fields,
    ...{ qualifier, resolution: qualifier === "exact" ? resolution : 1 },
    ...valueBy(qualifier, truth, off, size),
    coverage: query.measure === "level" && truth >= 0 && qualifier === "exact" ? coverage : undefined,
  });
  const { low, high } = roundedBoundsOf(said);
  return low <= truth && truth <= high ? said : figureOf({ ...fields, value: truth });
}

const unitOf = (measure: Measure) =>
  ({ growth: "PERCENT", index: "PERCENT", share: "PERCENT", ratio: "TIMES" })[measure as string] ?? "USD";

function valueBy(qualifier: Qualifier, truth: number, off: number, size: number): Partial<Figure> {
  const digits = (value: number) => Number(value.toPrecision(2));
  switch (qualifier) {
    case "exact":
      return { value: Math.round(truth / size) * size };
    case "about":
      return { value: digits(truth) };
    case "almost":
      return { value: digits(truth * 1.01) };
    case "more_than":
    case "at_least":
      return { value: truth * (1 - off) };
    case "less_than":
    case "up_to":
      return { value: truth * (1 + off) };
    case "between":
      return { value: truth - Math.abs(truth) * off - 1, high: truth + Math.abs(truth) * off + 1 };
  }
}

/** A world, figures that are all true of it, and a question about it. */
const toldOf = (subject: fc.Arbitrary<Focus>) =>
  subject
    .chain((about) =>
      fc.record({
        world,
        asked: questionIn(about),
        statements: fc.array(fc.record({ query: questionIn(about), manner }), { minLength: 3, maxLength: 8 }),
      }),
    )
    .map(({ world: one, asked, statements }) => {
      const figures = statements.flatMap(({ query, manner: how }, i) => {
        const truth = truthIn(one, query);
        return truth === undefined ? [] : [state(`f${i}`, query, truth, how)];
      });
      return { world: one, asked, figures };
    });

export const told = toldOf(focus);

/** The same of the levels of one year: much is said of little. */
export const toldOfOneYear = toldOf(
  fc.constant<Focus>({
    ...{ products: ["total"], periods: ["2020"], measures: ["level"] },
    places: [
      ["AA", "BB"],
      ["BB", "AA"],
    ],
  }),
);
