import { ChartDataLabels } from "./chart-data-labels";
import { ChartPartFormat } from "./chart-format";
import { PropertyBag } from "./property-bag";
import type { Range } from "./range";

export class ChartSeries extends PropertyBag {
  name = "";
  chartType = "";
  hasDataLabels = false;
  filtered = false;
  plotOrder = 0;
  gapWidth = 150;
  overlap = 0;
  smooth = false;
  axisGroup = "Primary";
  markerStyle = "Automatic";
  markerSize = 5;
  markerBackgroundColor = "";
  markerForegroundColor = "";
  readonly dataLabels = new ChartDataLabels();
  readonly format = new ChartPartFormat();
  #values: Range | undefined;
  #categories: Range | undefined;
  readonly #drop: (series: ChartSeries) => void;

  constructor(drop: (series: ChartSeries) => void) {
    super();
    this.#drop = drop;
  }

  setValues(range: Range): void {
    this.#values = range;
  }

  setXAxisValues(range: Range): void {
    this.#categories = range;
  }

  delete(): void {
    this.#drop(this);
  }

  /** The ranges that were given to this series instead of the chart's own. */
  get ranges() {
    return { values: this.#values, categories: this.#categories };
  }
}
