import fc from "fast-check";
import type { Answer } from "../../src/core/figures/answer";
import { boundsOf, roundedBoundsOf } from "../../src/core/figures/bounds";
import { deriveQuery } from "../../src/core/derive/derive";
import type { Query } from "../../src/core/derive/query";
import { openEdition } from "../../src/core/edition/edition";
import type { Figure, Qualifier } from "../../src/core/record";
import { datasetOf, figureOf, queryOf } from "../small-dataset";

const derive = (figures: Figure[], fields: Partial<Query>) =>
  deriveQuery(openEdition(datasetOf(figures)), queryOf(fields));

describe("identities", () => {
  const exports = figureOf({ id: "x", indicator: "exports", value: 197.1, resolution: 0.1 });
  const imports = figureOf({ id: "m", indicator: "imports", value: 17.6, resolution: 0.1 });

  test("turnover is exports plus imports, as exact as they are printed", () => {
    const turnover = derive([exports, imports], {});
    expect(turnover).toMatchObject({ qualifier: "about", status: "actual" });
    expect(turnover?.value).toBeCloseTo(214.7);
    expect(turnover?.low).toBeCloseTo(214.6);
    expect(turnover?.high).toBeCloseTo(214.8);
  });

  test("balance is exports minus imports", () =>
    expect(derive([exports, imports], { indicator: "balance" })?.value).toBeCloseTo(179.5));

  test("exports follow from turnover and balance", () => {
    const turnover = figureOf({ id: "t", indicator: "turnover", value: 111.7, resolution: 0.1 });
    const balance = figureOf({ id: "b", indicator: "balance", value: 107.5, resolution: 0.1 });
    expect(derive([turnover, balance], { indicator: "exports" })?.value).toBeCloseTo(109.6);
    expect(derive([turnover, balance], { indicator: "imports" })?.value).toBeCloseTo(2.1);
  });

  test("what A sells to B is what B buys from A, in the source's own words", () => {
    const mirrored = derive([figureOf({ indicator: "exports", value: 30, qualifier: "more_than" })], {
      indicator: "imports",
      entity: "BB",
      partner: "AA",
    });
    expect(mirrored).toMatchObject({ value: 30, low: 30, high: Infinity, qualifier: "more_than" });
  });
});

describe("changes", () => {
  test('"grew 17 percent to more than 280" gives a bound, not a point', () => {
    const level = figureOf({ id: "l", value: 280, qualifier: "more_than", resolution: 1 });
    const growth = figureOf({
      id: "g",
      measure: "growth",
      unit: "PERCENT",
      value: 17,
      basePeriod: "2019",
      resolution: 1,
    });
    const before = derive([level, growth], { period: "2019" });
    expect(before).toMatchObject({ qualifier: "more_than", high: Infinity });
    expect(before?.low).toBeCloseTo(280 / 1.175);
  });

  test("growth follows from two levels", () => {
    const figures = [figureOf({ id: "a", value: 120 }), figureOf({ id: "b", value: 100, period: "2019" })];
    expect(derive(figures, { measure: "growth" })?.value).toBeCloseTo(20);
    expect(derive(figures, { measure: "ratio" })?.value).toBeCloseTo(1.2);
  });
});

test("a part follows from its share of the whole, and the whole from its part", () => {
  const share = figureOf({
    id: "s",
    measure: "share",
    unit: "PERCENT",
    value: 25,
    partner: "BB",
    denominator: { dimension: "partner", code: "WLD" },
  });
  const all = figureOf({ id: "w", value: 400, partner: "WLD" });
  expect(derive([share, all], {})?.value).toBeCloseTo(100);
  expect(derive([share, figureOf({ id: "p", value: 50 })], { partner: "WLD" })?.value).toBeCloseTo(200);
});

test("goods and services are goods plus services, a quarter its three months", () => {
  const goods = figureOf({ id: "g", value: 3, product: "goods" });
  const services = figureOf({ id: "s", value: 2, product: "services" });
  expect(derive([goods, services], { product: "goods-services" })?.value).toBe(5);
  const months = [1, 2, 3].map((month) =>
    figureOf({ id: `m${month}`, value: month, period: `2021-0${month}` }),
  );
  expect(derive(months, { period: "2021-Q1" })?.value).toBe(6);
  expect(derive(months.slice(1), { period: "2021-Q1" })).toBeUndefined();
});

describe("what is never derived", () => {
  const target = figureOf({ id: "x", indicator: "exports", value: 10, status: "target" });
  const actual = figureOf({ id: "m", indicator: "imports", value: 5 });

  test("a number from a target, unless a target is asked for", () => {
    expect(derive([target, actual], {})).toBeUndefined();
    const edition = openEdition(datasetOf([target, actual]));
    expect(deriveQuery(edition, queryOf({}), { statuses: ["actual", "target"] })).toMatchObject({
      value: 15,
      status: "target",
    });
  });

  test("a number from two chains that contradict each other", () => {
    const figures = [
      figureOf({ id: "x", indicator: "exports", value: 10 }),
      figureOf({ id: "m", indicator: "imports", value: 5 }),
      figureOf({ id: "g", measure: "growth", unit: "PERCENT", value: 10, basePeriod: "2019" }),
      figureOf({ id: "t", value: 100, period: "2019" }),
    ];
    expect(derive(figures, {})).toBeUndefined();
  });

  test("money from tonnes", () => {
    const tonnes = figureOf({ id: "x", indicator: "exports", value: 10, unit: "T" });
    expect(derive([tonnes, actual], {})).toBeUndefined();
  });

  test("a number from itself", () => expect(derive([], {})).toBeUndefined());
});

describe("derived intervals hold every value that the stated ones allow", () => {
  const qualifier = fc.constantFrom<Qualifier>(
    "exact",
    "about",
    "more_than",
    "less_than",
    "almost",
    "up_to",
    "at_least",
  );
  const stated = fc.record({
    value: fc.integer({ min: 1, max: 100_000 }),
    qualifier,
    resolution: fc.constantFrom(0, 1, 10, 100),
  });
  /** A true value that the statement allows; only growth can be below nought. */
  const truth = (figure: Figure, share: number) => {
    const { low, high } = roundedBoundsOf(figure);
    const bottom = figure.measure === "growth" ? Math.max(-99, low) : Math.max(0, low);
    const top = Number.isFinite(high) ? high : Math.max(1, low) * 3;
    return bottom + (top - bottom) * share;
  };
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const holds = (answer: { low: number; high: number } | undefined, value: number) => {
    if (!answer) return true;
    const slack = Math.abs(value) * 1e-9 + 1e-9;
    return answer.low <= value + slack && answer.high >= value - slack;
  };

  test("sums and differences", () =>
    fc.assert(
      fc.property(stated, stated, share, share, (a, b, s, t) => {
        const x = figureOf({ id: "x", indicator: "exports", ...a });
        const m = figureOf({ id: "m", indicator: "imports", ...b });
        const [u, v] = [truth(x, s), truth(m, t)];
        expect(holds(derive([x, m], {}), u + v)).toBe(true);
        expect(holds(derive([x, m], { indicator: "balance" }), u - v)).toBe(true);
      }),
    ));

  test("levels and growth", () =>
    fc.assert(
      fc.property(
        stated,
        fc.integer({ min: -90, max: 500 }).filter((n) => n !== 0),
        qualifier,
        share,
        share,
        (a, percent, word, s, t) => {
          const later = figureOf({ id: "l", ...a });
          const growth = figureOf({
            id: "g",
            measure: "growth",
            unit: "PERCENT",
            value: percent,
            qualifier: word,
            basePeriod: "2019",
            resolution: 1,
          });
          const times = 1 + truth(growth, t) / 100;
          if (times > 0)
            expect(holds(derive([later, growth], { period: "2019" }), truth(later, s) / times)).toBe(true);
          const base = figureOf({ id: "b", period: "2019", ...a });
          expect(holds(derive([base, growth], {}), truth(base, s) * times)).toBe(true);
        },
      ),
    ));

  test("parts and wholes", () =>
    fc.assert(
      fc.property(
        stated,
        fc.integer({ min: 1, max: 100 }),
        qualifier,
        share,
        share,
        (a, percent, word, s, t) => {
          const whole = figureOf({ id: "w", partner: "WLD", ...a });
          const part = figureOf({
            id: "s",
            measure: "share",
            unit: "PERCENT",
            value: percent,
            qualifier: word,
            resolution: 1,
            denominator: { dimension: "partner", code: "WLD" },
          });
          expect(holds(derive([whole, part], {}), (truth(whole, s) * truth(part, t)) / 100)).toBe(true);
        },
      ),
    ));
});

describe("longer chains keep every value too", () => {
  const qualifier = fc.constantFrom<Qualifier>(
    "exact",
    "about",
    "more_than",
    "less_than",
    "almost",
    "between",
  );
  const said = fc.record({
    value: fc.integer({ min: 1, max: 10_000 }),
    qualifier,
    resolution: fc.constantFrom(0, 1, 10),
  });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const stating = (
    id: string,
    fields: Partial<Figure>,
    one: Pick<Figure, "value" | "qualifier" | "resolution">,
  ) => figureOf({ id, ...fields, ...one, high: one.qualifier === "between" ? one.value * 2 : undefined });
  const within = (figure: Figure, at: number) => {
    const { low, high } = roundedBoundsOf(figure);
    return Math.max(0, low) + ((Number.isFinite(high) ? high : Math.max(1, low) * 3) - Math.max(0, low)) * at;
  };
  const expectWithin = (answer: Answer | undefined, value: number) => {
    if (!answer) return;
    const slack = Math.abs(value) * 1e-9 + 1e-6;
    expect(answer.low).toBeLessThanOrEqual(value + slack);
    expect(answer.high).toBeGreaterThanOrEqual(value - slack);
    expect(answer.value).toBeGreaterThanOrEqual(answer.low);
    expect(answer.value).toBeLessThanOrEqual(answer.high);
  };

  test("a difference of two levels that follow from their changes", () =>
    fc.assert(
      fc.property(said, said, said, share, share, share, (a, b, c, s, t, u) => {
        const turnover = stating("t", {}, a);
        const exports = stating("x", { indicator: "exports" }, b);
        const ratio = (id: string, indicator: string) =>
          stating(
            id,
            { indicator, measure: "ratio", unit: "TIMES", basePeriod: "2019" },
            { ...c, value: c.value / 1000, resolution: 0 },
          );
        const [r, q] = [ratio("r", "turnover"), ratio("q", "exports")];
        const [trade, sold] = [within(turnover, s) / within(r, u), within(exports, t) / within(q, u)];
        if (!(sold <= trade) || !Number.isFinite(trade)) return;
        const answer = derive([turnover, exports, r, q], { indicator: "imports", period: "2019" });
        expectWithin(answer, trade - sold);
      }),
    ));

  test("half of turnover and balance, and its mirror", () =>
    fc.assert(
      fc.property(said, said, share, share, (a, b, s, t) => {
        const turnover = stating("t", {}, a);
        const balance = stating("b", { indicator: "balance" }, b);
        const [all, net] = [within(turnover, s), within(balance, t)];
        if (net > all) return;
        expectWithin(derive([turnover, balance], { indicator: "imports" }), (all - net) / 2);
        const theirs = { indicator: "imports", entity: "BB", partner: "AA" };
        expectWithin(derive([turnover, balance], theirs), (all + net) / 2);
      }),
    ));

  test("a year of its halves, a half of its quarters", () =>
    fc.assert(
      fc.property(said, said, said, share, share, share, (a, b, c, s, t, u) => {
        const figures = [
          stating("a", { period: "2020-Q1" }, a),
          stating("b", { period: "2020-Q2" }, b),
          stating("c", { period: "2020-S2" }, c),
        ];
        const total = figures.reduce((sum, figure, i) => sum + within(figure, [s, t, u][i] ?? 0), 0);
        expectWithin(derive(figures, {}), total);
      }),
    ));
});

test("what starts from a bound is a bound, or lies between two", () => {
  const exact = figureOf({ id: "t", value: 100 });
  const growth = (qualifier: Qualifier) =>
    figureOf({ id: "g", measure: "growth", unit: "PERCENT", value: 25, qualifier, basePeriod: "2019" });
  const before = (qualifier: Qualifier) => derive([exact, growth(qualifier)], { period: "2019" });
  expect(before("more_than")).toMatchObject({ qualifier: "less_than", value: 80, low: 0, high: 80 });
  expect(before("up_to")).toMatchObject({ qualifier: "between", value: 80, low: 80, high: 100 });
  expect(before("exact")).toMatchObject({ qualifier: "exact", value: 80 });
});

test("growth over a deficit is none", () => {
  const deficit = figureOf({ id: "a", indicator: "balance", value: -60, period: "2019" });
  const surplus = figureOf({ id: "b", indicator: "balance", value: 100 });
  expect(derive([deficit, surplus], { indicator: "balance", measure: "growth" })).toBeUndefined();
});

describe("what the source's words allow", () => {
  test.each<[Qualifier, number, [number, number]]>([
    ["exact", 280, [280, 280]],
    ["more_than", 280, [280, Infinity]],
    ["more_than", -60, [-Infinity, -60]],
    ["up_to", 30, [0, 30]],
    ["about", 600, [550, 650]],
    ["about", 1000, [900, 1100]],
    ["almost", 110, [105, 110]],
    ["almost", -14, [-14, -13.5]],
  ])("%s %s", (qualifier, value, [low, high]) =>
    expect(boundsOf({ value, qualifier })).toEqual({ low, high }),
  );

  test("between", () =>
    expect(boundsOf({ value: 500, high: 1000, qualifier: "between" })).toEqual({ low: 500, high: 1000 }));
});
