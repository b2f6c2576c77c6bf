import { boundsOf, type Interval } from "./bounds";
import type { Reading } from "./reading";
import type { Period } from "../periods/period";
import type { Figure, Measure, Qualifier, Status } from "../record";

/** One step of a derivation: the rule, the answers it started from, and what came out. */
export interface Step {
  rule: string;
  from: Answer[];
  result: Interval;
}

/** Figures that cannot all be true, and those of them that were set aside. */
export interface Contradiction {
  figures: Figure[];
  aside: Figure[];
}

/** A number with everything that is known about it. Stated ones rest on one figure, derived ones on several. */
export interface Answer extends Interval {
  id: string;
  indicator: string;
  measure: Measure;
  entity: string;
  partner?: string;
  product?: string;
  period: Period;
  basePeriod?: Period;
  value: number;
  unit: string;
  qualifier: Qualifier;
  status: Status;
  coverage?: "part";
  /** Worth of the last digit that a source prints. */
  resolution: number;
  /** The figures that it rests on. */
  figures: Figure[];
  /** Stated of the same thing, and not chosen. */
  others: Figure[];
  /** Only of a derived answer. */
  steps?: Step[];
  /** Of a derived answer: what contradicts the figures that it rests on. */
  contradictions?: Contradiction[];
  note?: string;
  /** How the names were read that asked for it. */
  readings?: readonly Reading[];
}

/** The answer that a figure states, with those `beside` it that say something else of the same thing. */
export function stated(figure: Figure, beside: readonly Figure[]): Answer {
  const { id, indicator, measure, entity, partner, product, period, basePeriod } = figure;
  const { value, unit, qualifier, status, coverage, resolution, note } = figure;
  return {
    id,
    indicator,
    measure,
    entity,
    partner,
    product,
    period,
    basePeriod,
    value,
    unit,
    qualifier,
    status,
    coverage,
    resolution,
    note,
    ...boundsOf(figure),
    figures: [figure],
    others: beside.filter((other) => other !== figure && isSameThing(other, figure)),
  };
}

/** Whether two figures of one series and period speak of the same thing, so that they should agree. */
function isSameThing(a: Figure, b: Figure): boolean {
  return (
    a.product === b.product &&
    a.basePeriod === b.basePeriod &&
    a.unit === b.unit &&
    a.denominator?.code === b.denominator?.code &&
    isWanted(a.status) === isWanted(b.status)
  );
}

const isWanted = (status: Status) => status === "target" || status === "plan";
