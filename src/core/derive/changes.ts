import type { Answer } from "../figures/answer";
import type { Edition } from "../edition/edition";
import type { Period } from "../periods/period";
import { add, divide, multiply, point, saidRange, scale, subtract, type Range } from "./arithmetic";
import { baseOf, type Query, type Rule, type Derivation } from "./query";

export type Relative = "growth" | "index" | "ratio";
export const RELATIVE: readonly Relative[] = ["growth", "index", "ratio"];

/** How many times the base period's level: growth 17 → 1.17, index 117 → 1.17, ratio 1.17. */
const TO_TIMES: Record<Relative, (x: Range) => Range> = {
  growth: (x) => notNegative(add(scale(x, 1 / 100), point(1))),
  index: (x) => scale(x, 1 / 100),
  ratio: (x) => x,
};
const FROM_TIMES: Record<Relative, (x: Range) => Range> = {
  growth: (x) => scale(subtract(x, point(1)), 100),
  index: (x) => scale(x, 100),
  ratio: (x) => x,
};

/** Nothing falls by more than all of it. */
const notNegative = (range: Range): Range => ({
  ...range,
  low: Math.max(0, range.low),
  high: Math.max(0, range.high),
});

export const isRelative = (measure: string): measure is Relative =>
  (RELATIVE as readonly string[]).includes(measure);

/** The figure and the measure of an id that `restateChange` gives. */
export function restatedId(id: string): { figure: string; to: Relative } | undefined {
  const [figure = "", to = ""] = id.split("#");
  return isRelative(to) ? { figure, to } : undefined;
}

/** The same change in another measure: an index of 117 is a growth of 17. Its words and bounds stay. */
export function restateChange(said: Answer, from: Relative, to: Relative): Answer {
  if (from === to) return said;
  const turn = (x: Range) => FROM_TIMES[to](TO_TIMES[from](x));
  const at = (value: number) => tidy(turn(point(value)).low);
  const { low, high } = turn(saidRange(said));
  return {
    ...said,
    id: `${said.id}#${to}`,
    measure: to,
    unit: to === "ratio" ? "TIMES" : "PERCENT",
    value: at(said.value),
    low: tidy(low),
    high: tidy(high),
    resolution: tidy(at(said.value + said.resolution) - at(said.value)),
    steps: [{ rule: "change", from: [said], result: { low, high } }],
  };
}

/** 128.7 % of the base is a growth of 28.7 %, not of 28.699999999999989 %. */
const tidy = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(10)) : value);

/** Levels from a change and the other period's level, changes from two levels, one kind of change from another. */
export const changes: Rule = (query, edition) => {
  if (query.measure === "level") return [...fromBase(query, edition), ...toBase(query, edition)];
  if (isRelative(query.measure))
    return [...restated(query, query.measure), ...fromLevels(query, query.measure)];
  return query.measure === "change" ? absoluteChange(query) : [];
};

/** The level of a period: the base period's, times what it changed by. */
function fromBase(query: Query, edition: Edition): Derivation[] {
  return statedChanges(query, edition).flatMap(({ measure, period, basePeriod }) => {
    if (period !== query.period) return [];
    const needs = [level(query, basePeriod), { ...query, measure, basePeriod }];
    const conclude: Derivation["conclude"] = ([base, x]) =>
      base && x && (measure === "change" ? add(base, x) : multiply(base, TO_TIMES[measure](x)));
    return [{ rule: "change", needs, conclude }];
  });
}

/** The level of a base period: a later one's, divided by what it changed by. */
function toBase(query: Query, edition: Edition): Derivation[] {
  return statedChanges(query, edition).flatMap(({ measure, period, basePeriod }) => {
    if (basePeriod !== query.period) return [];
    const needs = [level(query, period), { ...query, measure, period, basePeriod }];
    const conclude: Derivation["conclude"] = ([later, x]) =>
      later && x && (measure === "change" ? subtract(later, x) : divide(later, TO_TIMES[measure](x)));
    return [{ rule: "change", needs, conclude }];
  });
}

const level = (query: Query, period: Period): Query => ({
  ...query,
  measure: "level",
  period,
  basePeriod: undefined,
});

const levelsOf = (query: Query): Query[] => [
  level(query, query.period),
  level(query, baseOf(query) ?? query.period),
];

interface StatedChange {
  measure: Relative | "change";
  period: Period;
  basePeriod: Period;
}

/** The changes that are stated of the query's series, whatever their periods. */
function statedChanges(query: Query, { indicators, entities, figures }: Edition): StatedChange[] {
  const key = {
    indicator: indicators.position(query.indicator),
    entity: entities.position(query.entity),
    partner: entities.position(query.partner),
  };
  return ([...RELATIVE, "change"] as const).flatMap((measure) =>
    figures
      .periods({ ...key, measure })
      .flatMap((period) =>
        figures
          .find({ ...key, measure }, period)
          .flatMap(({ product, basePeriod }) =>
            product === query.product && basePeriod !== undefined ? [{ measure, period, basePeriod }] : [],
          ),
      ),
  );
}

/** An index of 117 is a growth of 17 and a ratio of 1.17. */
function restated(query: Query, measure: Relative): Derivation[] {
  return RELATIVE.filter((other) => other !== measure).map((other) => ({
    rule: "change",
    needs: [{ ...query, measure: other, basePeriod: baseOf(query) }],
    conclude: ([x]) => x && FROM_TIMES[measure](TO_TIMES[other](x)),
    isRestatement: true,
  }));
}

function fromLevels(query: Query, measure: Relative): Derivation[] {
  const conclude: Derivation["conclude"] = ([later, base]) => {
    // Of a deficit that became a surplus, percents say nothing.
    const times = later && base && base.low >= 0 && later.low >= 0 ? divide(later, base) : undefined;
    return times && FROM_TIMES[measure](times);
  };
  return [{ rule: "change", needs: levelsOf(query), conclude }];
}

function absoluteChange(query: Query): Derivation[] {
  const needs = levelsOf(query);
  return [{ rule: "difference", needs, conclude: ([later, base]) => later && base && subtract(later, base) }];
}
