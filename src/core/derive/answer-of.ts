import { stated, type Answer, type Contradiction, type Step } from "../figures/answer";
import type { Interval } from "../figures/bounds";
import type { Figure, Status } from "../record";
import { saidRange } from "./arithmetic";
import { describeKnown } from "./describe-known";
import { idOf } from "./derived-id";
import type { Way } from "./network";
import type { Cause, Known } from "./propagate";
import { baseOf, leastOf, unitOfMeasure } from "./query";

/** What else an answer says: the unit of its amounts, which statuses it may rest on, what was set aside. */
interface Setting {
  unit: string;
  statuses: readonly Status[];
  contradictions: readonly Contradiction[];
}

/** What has been told already: what follows from two things on the way rests twice on what both rest on. */
interface Telling extends Setting {
  answers: Map<Known, Answer>;
  words: Map<Known, Answer | undefined>;
}

/** What is known of a number, as an answer that tells how it came about. */
export const answerOf = (known: Known, setting: Setting): Answer =>
  tell(known, { ...setting, answers: new Map(), words: new Map() });

function tell(known: Known, setting: Telling): Answer {
  const answer = setting.answers.get(known) ?? wordOf(known, setting) ?? workedOut(known, setting);
  setting.answers.set(known, answer);
  return answer;
}

function workedOut(known: Known, setting: Telling): Answer {
  const steps = stepsOf(known, setting);
  const from = steps.flatMap((step) => step.from);
  const figures = distinct([...from.flatMap((answer) => answer.figures), ...factsIn(known)]);
  const said = describeKnown(known);
  return {
    ...headOf(known, setting),
    ...said,
    status: worst(figures),
    resolution: resolutionOf(said),
    ...{ figures, others: [], steps },
    ...toldOf(figures, setting),
  };
}

function headOf({ node: { query } }: Known, { unit, statuses }: Setting) {
  const { indicator, measure, entity, partner, product, period } = query;
  return {
    id: idOf(query, statuses),
    ...{ indicator, measure, entity, partner, product, period, basePeriod: baseOf(query) },
    unit: unitOfMeasure(measure, unit),
  };
}

/**
 * The source's own words, of a figure, its mirror, the same change in other words: an exact number stands, others as long
 * as nothing else narrows them.
 */
function wordOf(known: Known, setting: Telling): Answer | undefined {
  if (!setting.words.has(known)) setting.words.set(known, findWord(known, setting));
  return setting.words.get(known);
}

function findWord(known: Known, setting: Telling): Answer | undefined {
  const { lowBy, highBy, valueBy } = known;
  const exact = valueBy && saidBy(known, valueBy, setting);
  if (exact?.qualifier === "exact") return exact;
  const isOne = !lowBy || !highBy || isSameSource(lowBy, highBy);
  const by = laterOf(lowBy, highBy);
  return by && isOne ? saidBy(known, by, setting) : undefined;
}

/** Of two causes by one way the one that knew more: what is known only narrows. */
function laterOf(a: Cause | undefined, b: Cause | undefined): Cause | undefined {
  if (!a || !b || "figure" in a || "figure" in b) return a ?? b;
  return b.range.low >= a.range.low && b.range.high <= a.range.high ? b : a;
}

function saidBy(known: Known, by: Cause, setting: Telling): Answer | undefined {
  if ("figure" in by) return stated(by.figure, []);
  const [only] = by.from;
  const said = only && by.way.derivation.isRestatement ? wordOf(only, setting) : undefined;
  return said && restate(known, by.way, said, setting);
}

const isSameSource = (a: Cause, b: Cause) =>
  "figure" in a ? "figure" in b && a.figure === b.figure : "way" in b && a.way === b.way;

/** The mirror and the same change in other words keep "more than", "about" and their bounds. */
function restate(known: Known, { derivation }: Way, said: Answer, setting: Setting): Answer {
  const least = leastOf(known.node.query);
  const turned = (interval: Interval): Interval => {
    const { low, high } = derivation.conclude([saidRange(interval)]) ?? interval;
    return { low: Math.max(least, low), high: Math.max(least, high) };
  };
  const turnedPoint = (value: number) => turned({ low: value, high: value }).low;
  const { low, high } = turned(said);
  const value = said.qualifier === "between" ? low : turnedPoint(said.value);
  const { status, figures, coverage, qualifier } = said;
  return {
    ...headOf(known, setting),
    value,
    low,
    high,
    qualifier,
    status,
    coverage,
    figures,
    others: [],
    resolution: Math.abs(turnedPoint(said.value + said.resolution) - turnedPoint(said.value)),
    steps: [{ rule: derivation.rule, from: [said], result: { low, high } }],
    ...toldOf(figures, setting),
  };
}

/** One step where one way gives both ends, else one for either. */
function stepsOf({ lowBy, highBy }: Known, setting: Telling): Step[] {
  const causes = [lowBy, highBy].flatMap((cause) => (cause && "way" in cause ? [cause] : []));
  return causes
    .filter(({ way }, i) => causes.findIndex((other) => other.way === way) === i)
    .map(({ way, from, range }) => ({
      rule: way.derivation.rule,
      from: from.map((need) => tell(need, setting)),
      result: { low: range.low, high: range.high },
    }));
}

const factsIn = ({ lowBy, highBy }: Known): Figure[] =>
  [lowBy, highBy].flatMap((cause) => (cause && "figure" in cause ? [cause.figure] : []));

function toldOf(figures: readonly Figure[], { contradictions }: Setting): Pick<Answer, "contradictions"> {
  const told = contradictions.filter((one) => one.figures.some((figure) => figures.includes(figure)));
  return told.length > 0 ? { contradictions: told } : {};
}

/** Digits beyond the interval's width say nothing; an end that is worked out has four, without noughts at the end. */
function resolutionOf({ value, low, high, qualifier }: Interval & Pick<Answer, "value" | "qualifier">) {
  const width = high - low;
  if (qualifier === "about" && width > 0) return 10 ** Math.floor(Math.log10(width));
  if (value === 0) return 0;
  const [digits = "", exponent = "0"] = Math.abs(value).toExponential(3).split("e");
  return 10 ** (Number(exponent) - String(Number(digits)).slice(2).length);
}

const ORDER: readonly Status[] = ["actual", "estimate", "target", "plan"];
const worst = (figures: readonly Figure[]): Status =>
  ORDER[Math.max(...figures.map(({ status }) => ORDER.indexOf(status)))] ?? "actual";

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
