import { HostObject } from "../protocol/host-object";
import type { Range } from "./range";
import { readColor } from "./read-color";
import { changeFormat, readFormat } from "./uniform-format";

export class RangeFill extends HostObject {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get scalars(): readonly string[] {
    return ["color"];
  }

  /** White when there is none, as Excel says; `null` when the cells differ. */
  get color(): string | null {
    const color = readFormat(this.ranges, "fillColor");
    return color === "" ? "#FFFFFF" : color;
  }

  set color(color: string) {
    changeFormat(this.ranges, { fillColor: readColor(color) });
  }

  clear(): void {
    changeFormat(this.ranges, { fillColor: "" });
  }
}
