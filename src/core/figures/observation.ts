import { stated, type Answer } from "./answer";
import { SCOPES, type Compare } from "./preference";
import { yearBefore } from "../periods/period";
import type { Figure, Status } from "../record";

/** Targets and plans are answered only when they are asked for. */
export const HAPPENED: readonly Status[] = ["actual", "estimate"];

/** What a question asks of an observation beyond the series and the period. */
export interface Wanted {
  /** Tried in turn; without them the widest scope stated. */
  products?: readonly (string | undefined)[];
  statuses: readonly Status[];
  /** What growth and the like compare with; the year before when not said. */
  base?: string;
  unit?: string;
  /** Of a share. */
  denominator?: Figure["denominator"];
}

/** All figures of one series in one period. */
export class Observation {
  private readonly all: Figure[];
  private isSorted = true;
  private cached?: { answer: Answer | undefined };

  constructor(
    figure: Figure,
    private readonly byPreference: Compare,
  ) {
    this.all = [figure];
  }

  add(figure: Figure): void {
    this.all.push(figure);
    this.isSorted = false;
  }

  /** Preferred first. */
  get figures(): readonly Figure[] {
    if (!this.isSorted) this.all.sort(this.byPreference);
    this.isSorted = true;
    return this.all;
  }

  /** The answer to the usual question: what happened, in the widest scope. It is worked out once. */
  get usualAnswer(): Answer | undefined {
    this.cached ??= { answer: this.answer({ statuses: HAPPENED }) };
    return this.cached.answer;
  }

  /** The preferred figure among those wanted. What is wrong on its face is never one. */
  answer({ products = SCOPES, statuses, base, unit, denominator }: Wanted): Answer | undefined {
    const fits = (figure: Figure) =>
      figure.correction === undefined &&
      statuses.includes(figure.status) &&
      (unit === undefined || figure.unit === unit) &&
      (figure.basePeriod === undefined || figure.basePeriod === (base ?? yearBefore(figure.period))) &&
      (denominator === undefined ||
        (figure.denominator?.dimension === denominator.dimension &&
          figure.denominator.code === denominator.code));
    for (const product of products) {
      const found = this.figures.find((figure) => figure.product === product && fits(figure));
      if (found) return stated(found, this.figures);
    }
    return undefined;
  }
}
