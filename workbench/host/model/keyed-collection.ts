import { hostError } from "../protocol/host-error";
import { HostCollection, type HostObject } from "../protocol/host-object";

/** A collection whose members are found by a name, in any case, or by an id. */
export abstract class KeyedCollection<T extends HostObject> extends HostCollection<T> {
  protected abstract matches(item: T, key: unknown): boolean;

  find(key: unknown): T | undefined {
    return this.items.find((item) => this.matches(item, key));
  }

  getItemOrNullObject(key: unknown): T | undefined {
    return this.find(key);
  }

  getItem(key: unknown): T {
    return orNotFound(this.find(key));
  }

  getItemAt(index: number): T {
    const item = this.items[index];
    if (!item) throw hostError("InvalidArgument");
    return item;
  }

  get count(): number {
    return this.items.length;
  }
}

export function orNotFound<T>(found: T | undefined): T {
  if (found === undefined) throw hostError("ItemNotFound");
  return found;
}

export const sameName = (name: string, key: unknown): boolean =>
  name.toLowerCase() === String(key).toLowerCase();

export const without = <T>(items: readonly T[], gone: T): T[] => items.filter((item) => item !== gone);
