import { HostObject } from "../protocol/host-object";

/** An object that is no more than its properties: a chart's title, a legend. Its own fields are what can be loaded. */
export abstract class PropertyBag extends HostObject {
  get scalars(): readonly string[] {
    return Object.entries(this).flatMap(([name, value]) => (value instanceof HostObject ? [] : [name]));
  }
}
