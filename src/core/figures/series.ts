import type { Period } from "../periods/period";
import type { Figure } from "../record";
import type { Compare } from "./preference";
import { Observation } from "./observation";

/** All figures of one indicator, measure, entity and partner. They are sorted into periods when first asked for. */
export class Series {
  private readonly figures: Figure[];
  private sorted?: { periods: Period[]; observations: Observation[] };

  constructor(
    figure: Figure,
    private readonly byPreference: Compare,
  ) {
    this.figures = [figure];
  }

  add(figure: Figure): void {
    this.figures.push(figure);
    this.sorted = undefined;
  }

  get periods(): readonly Period[] {
    return this.byPeriod.periods;
  }

  observation(period: Period): Observation | undefined {
    const { periods, observations: observations } = this.byPeriod;
    return observations[periods.indexOf(period)];
  }

  /** Sources state a series for few periods, so a plain search beats a map. */
  private get byPeriod() {
    return (this.sorted ??= sort(this.figures, this.byPreference));
  }
}

function sort(figures: readonly Figure[], byPreference: Compare) {
  const periods: Period[] = [];
  const observations: Observation[] = [];
  for (const figure of figures) {
    const place = periods.indexOf(figure.period);
    if (place >= 0) observations[place]?.add(figure);
    else {
      periods.push(figure.period);
      observations.push(new Observation(figure, byPreference));
    }
  }
  return { periods, observations };
}
