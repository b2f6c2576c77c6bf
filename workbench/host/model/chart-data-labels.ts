import { ChartPartFormat } from "./chart-format";
import { PropertyBag } from "./property-bag";

export class ChartDataLabels extends PropertyBag {
  position = "OutsideEnd";
  showValue = false;
  showSeriesName = false;
  showCategoryName = false;
  showLegendKey = false;
  showPercentage = false;
  separator = ", ";
  numberFormat = "General";
  linkNumberFormat = true;
  readonly format = new ChartPartFormat();
}
