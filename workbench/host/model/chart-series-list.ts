import { KeyedCollection } from "./keyed-collection";
import type { Chart } from "./chart";
import { ChartSeries } from "./chart-series";
import { readSeriesNames } from "./chart-source";

/** The series of a chart: one for each column of numbers in its source, then those that were added. */
export class ChartSeriesList extends KeyedCollection<ChartSeries> {
  #list: ChartSeries[] | undefined;

  constructor(private readonly chart: Chart) {
    super();
  }

  get scalars(): readonly string[] {
    return ["count"];
  }

  get items(): readonly ChartSeries[] {
    return this.#series;
  }

  get #series(): ChartSeries[] {
    this.#list ??= readSeriesNames(this.chart).map((name) => this.#make(name));
    return this.#list;
  }

  #make(name: string): ChartSeries {
    const series = new ChartSeries((gone) => (this.#list = this.#series.filter((each) => each !== gone)));
    series.name = name;
    return series;
  }

  add(name = `Series${this.count + 1}`): ChartSeries {
    const series = this.#make(name);
    this.#series.push(series);
    return series;
  }

  reset(): void {
    this.#list = undefined;
  }

  protected matches(): boolean {
    return false;
  }
}
