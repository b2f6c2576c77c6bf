import { ChartPartFormat } from "./chart-format";
import { PropertyBag } from "./property-bag";

export class ChartTitle extends PropertyBag {
  text = "";
  visible = true;
  overlay = false;
  position = "Top";
  horizontalAlignment = "Center";
  verticalAlignment = "Center";
  textOrientation = 0;
  readonly format = new ChartPartFormat();
}

export class ChartAxisTitle extends PropertyBag {
  text = "";
  visible = false;
  textOrientation = 0;
  readonly format = new ChartPartFormat();
}
