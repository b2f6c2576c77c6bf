import { hostError, type HostError } from "./host-error";
import { HostObject } from "./host-object";

/** "GetUsedRange" and "_Runtime" as the library writes them → "getUsedRange", "runtime" as the model does. */
export function memberName(wireName: string): string {
  const name = wireName.replace(/^_/, "");
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "values" → "Values". */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function callMember(object: HostObject, wire: string, args: unknown[]): unknown {
  const name = memberName(wire);
  const method: unknown = Reflect.get(object, name);
  if (typeof method !== "function" || name === "constructor") throw notEmulated(object, name);
  return Reflect.apply(method, object, args);
}

/** A property that leads to another object: `worksheet.tables`. */
export function readNavigation(object: HostObject, wire: string): HostObject | undefined {
  const name = memberName(wire);
  if (!(name in object)) throw notEmulated(object, name);
  const value: unknown = Reflect.get(object, name);
  if (value === undefined || value instanceof HostObject) return value;
  throw notEmulated(object, name);
}

export function readScalar(object: HostObject, name: string): unknown {
  if (!object.scalars.includes(name)) throw notEmulated(object, name);
  return Reflect.get(object, name) ?? null;
}

export function writeScalar(object: HostObject, wire: string, value: unknown): void {
  const name = memberName(wire);
  if (!object.scalars.includes(name) || !isWritable(object, name)) throw notEmulated(object, name);
  Reflect.set(object, name, value);
}

function isWritable(object: HostObject, name: string): boolean {
  for (let owner: object | null = object; owner; owner = Reflect.getPrototypeOf(owner)) {
    const property = Reflect.getOwnPropertyDescriptor(owner, name);
    if (property) return property.writable === true || property.set !== undefined;
  }
  return false;
}

export function notEmulated(object: HostObject, name: string): HostError {
  return hostError("ApiNotFound", `The emulated host does not know ${object.constructor.name}.${name}.`);
}
