import { HostObject } from "../protocol/host-object";
import { PropertyBag } from "./property-bag";

class ChartFill extends HostObject {
  /** "#RRGGBB"; nothing for Excel's own choice. */
  color: string | undefined;

  setSolidColor(color: string): void {
    this.color = color;
  }

  clear(): void {
    this.color = undefined;
  }
}

class ChartFont extends PropertyBag {
  bold = false;
  italic = false;
  color = "#595959";
  name = "Calibri";
  size = 9;
  underline = "None";
}

class ChartLineFormat extends PropertyBag {
  color = "";
  lineStyle = "Automatic";
  weight = 1.5;

  clear(): void {
    this.lineStyle = "None";
  }
}

/** The look of a part of a chart. */
export class ChartPartFormat extends HostObject {
  readonly fill = new ChartFill();
  readonly font = new ChartFont();
  readonly line = new ChartLineFormat();
}

export class ChartAreaFormat extends ChartPartFormat {
  roundedCorners = false;
  colorScheme = "ColorfulPalette1";
  readonly border = new ChartLineFormat();

  get scalars(): readonly string[] {
    return ["roundedCorners", "colorScheme"];
  }
}
