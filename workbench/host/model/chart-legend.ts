import { ChartPartFormat } from "./chart-format";
import { PropertyBag } from "./property-bag";

export class ChartLegend extends PropertyBag {
  visible = true;
  position = "Right";
  overlay = false;
  readonly format = new ChartPartFormat();
}
