import type { Answer } from "../figures/answer";
import type { Interval } from "../figures/bounds";
import type { Edition } from "../edition/edition";
import { yearBefore, type Period } from "../periods/period";
import { add, divide, multiply, point, scale, subtract } from "./arithmetic";
import type { Goal, Rule, Way } from "./goal";

export type Relative = "growth" | "index" | "ratio";
export const RELATIVE: readonly Relative[] = ["growth", "index", "ratio"];

/** How many times the base period's level: growth 17 → 1.17, index 117 → 1.17, ratio 1.17. */
const TO_TIMES: Record<Relative, (x: Interval) => Interval> = {
  growth: (x) => notNegative(add(scale(x, 1 / 100), point(1))),
  index: (x) => scale(x, 1 / 100),
  ratio: (x) => x,
};
const FROM_TIMES: Record<Relative, (x: Interval) => Interval> = {
  growth: (x) => scale(subtract(x, point(1)), 100),
  index: (x) => scale(x, 100),
  ratio: (x) => x,
};

/** Nothing falls by more than all of it. */
const notNegative = ({ low, high }: Interval): Interval => ({
  low: Math.max(0, low),
  high: Math.max(0, high),
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
  const turn = (x: Interval) => FROM_TIMES[to](TO_TIMES[from](x));
  const at = (value: number) => tidy(turn(point(value)).low);
  const bounds = turn(said);
  return {
    ...said,
    id: `${said.id}#${to}`,
    measure: to,
    unit: to === "ratio" ? "TIMES" : "PERCENT",
    value: at(said.value),
    ...{ low: tidy(bounds.low), high: tidy(bounds.high) },
    precision: tidy(at(said.value + said.precision) - at(said.value)),
    steps: [{ rule: "change", from: [said], result: bounds }],
  };
}

/** 128.7 % of the base is a growth of 28.7 %, not of 28.699999999999989 %. */
const tidy = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(10)) : value);

/** Levels from a change and the other period's level, changes from two levels, one kind of change from another. */
export const changes: Rule = (goal, edition) => {
  if (goal.measure === "level") return [...fromBase(goal, edition), ...toBase(goal, edition)];
  if (isRelative(goal.measure)) return [...restated(goal, goal.measure), ...fromLevels(goal, goal.measure)];
  return goal.measure === "change" ? absoluteChange(goal) : [];
};

/** The level of a period: the base period's, times what it changed by. */
function fromBase(goal: Goal, edition: Edition): Way[] {
  return statedChanges(goal, edition).flatMap(({ measure, period, basePeriod }) => {
    if (period !== goal.period) return [];
    const needs = [level(goal, basePeriod), { ...goal, measure, basePeriod }];
    const conclude: Way["conclude"] = ([base, x]) =>
      base && x && (measure === "change" ? add(base, x) : multiply(base, TO_TIMES[measure](x)));
    return [{ rule: "change", needs, conclude }];
  });
}

/** The level of a base period: a later one's, divided by what it changed by. */
function toBase(goal: Goal, edition: Edition): Way[] {
  return statedChanges(goal, edition).flatMap(({ measure, period, basePeriod }) => {
    if (basePeriod !== goal.period) return [];
    const needs = [level(goal, period), { ...goal, measure, period, basePeriod }];
    const conclude: Way["conclude"] = ([later, x]) =>
      later && x && (measure === "change" ? subtract(later, x) : divide(later, TO_TIMES[measure](x)));
    return [{ rule: "change", needs, conclude }];
  });
}

const level = (goal: Goal, period: Period): Goal => ({
  ...goal,
  measure: "level",
  period,
  basePeriod: undefined,
});

interface StatedChange {
  measure: Relative | "change";
  period: Period;
  basePeriod: Period;
}

/** The changes that are stated of the goal's series, whatever their periods. */
function statedChanges(goal: Goal, { indicators, entities, figures }: Edition): StatedChange[] {
  const key = {
    indicator: indicators.position(goal.indicator),
    entity: entities.position(goal.entity),
    partner: entities.position(goal.partner),
  };
  return ([...RELATIVE, "change"] as const).flatMap((measure) =>
    figures
      .periods({ ...key, measure })
      .flatMap((period) =>
        figures
          .find({ ...key, measure }, period)
          .flatMap(({ product, basePeriod }) =>
            product === goal.product && basePeriod !== undefined ? [{ measure, period, basePeriod }] : [],
          ),
      ),
  );
}

/** An index of 117 is a growth of 17 and a ratio of 1.17. */
function restated(goal: Goal, measure: Relative): Way[] {
  return RELATIVE.filter((other) => other !== measure).map((other) => ({
    rule: "change",
    needs: [{ ...goal, measure: other, basePeriod: goal.basePeriod ?? yearBefore(goal.period) }],
    conclude: ([x]) => x && FROM_TIMES[measure](TO_TIMES[other](x)),
    isRestatement: true,
  }));
}

function fromLevels(goal: Goal, measure: Relative): Way[] {
  const basePeriod = goal.basePeriod ?? yearBefore(goal.period);
  const conclude: Way["conclude"] = ([later, base]) => {
    // Of a deficit that became a surplus, percents say nothing.
    const times = later && base && base.low >= 0 && later.low >= 0 ? divide(later, base) : undefined;
    return times && FROM_TIMES[measure](times);
  };
  return [{ rule: "change", needs: [level(goal, goal.period), level(goal, basePeriod)], conclude }];
}

function absoluteChange(goal: Goal): Way[] {
  const basePeriod = goal.basePeriod ?? yearBefore(goal.period);
  const needs = [level(goal, goal.period), level(goal, basePeriod)];
  return [{ rule: "difference", needs, conclude: ([later, base]) => later && base && subtract(later, base) }];
}
