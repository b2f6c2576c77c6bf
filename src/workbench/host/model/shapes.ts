import { KeyedCollection } from "./keyed-collection";
import type { HostObject } from "../protocol/host-object";

/** Pictures and drawings of a sheet: here nobody can draw any. */
export class Shapes extends KeyedCollection<HostObject> {
  readonly items = [];

  protected matches(): boolean {
    return false;
  }
}
