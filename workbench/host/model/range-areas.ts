import { HostCollection, ReferencedObject } from "../protocol/host-object";
import { hostError } from "../protocol/host-error";
import type { Range } from "./range";
import { RangeFormat } from "./range-format";
import type { Worksheet } from "./worksheet";

/** Several ranges of one sheet. */
export class RangeAreas extends ReferencedObject {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get scalars(): readonly string[] {
    return ["address", "addressLocal", "areaCount", "cellCount"];
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }

  get areas(): RangeList {
    return new RangeList(this.ranges);
  }

  get worksheet(): Worksheet {
    const [first] = this.ranges;
    if (!first) throw hostError("InvalidReference");
    return first.sheet;
  }

  get format(): RangeFormat {
    return new RangeFormat(...this.ranges);
  }

  clear(applyTo?: "All" | "Contents" | "Formats"): void {
    for (const range of this.ranges) range.clear(applyTo);
  }
}

class RangeList extends HostCollection<Range> {
  constructor(readonly items: readonly Range[]) {
    super();
  }

  getItemAt(index: number): Range {
    const range = this.items[index];
    if (!range) throw hostError("InvalidArgument");
    return range;
  }
}
