import { HostObject } from "../protocol/host-object";
import type { Range } from "./range";
import { changeFormat, readFormat } from "./uniform-format";

export class FormatProtection extends HostObject {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get scalars(): readonly string[] {
    return ["locked"];
  }

  get locked(): boolean | null {
    return readFormat(this.ranges, "locked");
  }

  set locked(locked: boolean) {
    changeFormat(this.ranges, { locked });
  }
}
