import { hostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { ChartPartFormat } from "./chart-format";
import { ChartAxisTitle } from "./chart-title";
import { PropertyBag } from "./property-bag";

class ChartGridlines extends PropertyBag {
  visible = false;
  readonly format = new ChartPartFormat();
}

export class ChartAxis extends PropertyBag {
  minimum: number | "" = "";
  maximum: number | "" = "";
  majorUnit: number | "" = "";
  minorUnit: number | "" = "";
  displayUnit = "None";
  showDisplayUnitLabel = false;
  numberFormat = "General";
  linkNumberFormat = true;
  visible = true;
  scaleType = "Linear";
  reversePlotOrder = false;
  tickLabelPosition = "NextToAxis";
  categoryType = "Automatic";
  position = "Automatic";
  textOrientation = 0;
  readonly title = new ChartAxisTitle();
  readonly majorGridlines = new ChartGridlines();
  readonly minorGridlines = new ChartGridlines();
  readonly format = new ChartPartFormat();
}

export class ChartAxes extends HostObject {
  readonly categoryAxis = new ChartAxis();
  readonly valueAxis = new ChartAxis();

  getItem(type: string, group = "Primary"): ChartAxis {
    if (group !== "Primary")
      throw hostError("ApiNotFound", "The emulated host does not know secondary axes.");
    return type === "Category" ? this.categoryAxis : this.valueAxis;
  }
}
