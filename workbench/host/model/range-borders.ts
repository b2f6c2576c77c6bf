import { hostError } from "../protocol/host-error";
import { HostCollection } from "../protocol/host-object";
import type { Range } from "./range";
import { RangeBorder, SIDES, type Side } from "./range-border";

export class RangeBorders extends HostCollection<RangeBorder> {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get scalars(): readonly string[] {
    return ["count"];
  }

  get count(): number {
    return SIDES.length;
  }

  get items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.ranges, side));
  }

  getItem(side: string): RangeBorder {
    const known = SIDES.find((name) => name === side);
    if (!known) throw hostError("ApiNotFound", `The emulated host does not know the border ${side}.`);
    return new RangeBorder(this.ranges, known);
  }

  getItemAt(index: number): RangeBorder {
    const side: Side | undefined = SIDES[index];
    if (!side) throw hostError("InvalidArgument");
    return new RangeBorder(this.ranges, side);
  }
}
