import type { Period } from "../periods/period";
import type { Figure } from "../record";
import { Slot } from "./observation";

/** All figures of one indicator, measure, entity and partner. They are sorted into periods when first asked for. */
export class Series {
  private readonly figures: Figure[];
  private sorted?: { periods: Period[]; slots: Slot[] };

  constructor(figure: Figure) {
    this.figures = [figure];
  }

  add(figure: Figure): void {
    this.figures.push(figure);
    this.sorted = undefined;
  }

  get periods(): readonly Period[] {
    return this.byPeriod.periods;
  }

  slot(period: Period): Slot | undefined {
    const { periods, slots } = this.byPeriod;
    return slots[periods.indexOf(period)];
  }

  /** Sources state a series for few periods, so a plain search beats a map. */
  private get byPeriod() {
    return (this.sorted ??= sort(this.figures));
  }
}

function sort(figures: readonly Figure[]) {
  const periods: Period[] = [];
  const slots: Slot[] = [];
  for (const figure of figures) {
    const place = periods.indexOf(figure.period);
    if (place >= 0) slots[place]?.add(figure);
    else {
      periods.push(figure.period);
      slots.push(new Slot(figure));
    }
  }
  return { periods, slots };
}
