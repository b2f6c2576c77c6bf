import { hostError } from "./host-error";
import type { ReferencedObject } from "./host-object";

/** The objects that add-ins hold on to by number: ranges. */
export class References {
  #held = new Map<string, ReferencedObject>();
  #ids = new WeakMap<ReferencedObject, string>();
  #last = 0;

  /** The number of this object; the same as before when it has one. */
  hold(object: ReferencedObject): string {
    const id = this.#ids.get(object) ?? `reference-${++this.#last}`;
    this.#ids.set(object, id);
    this.#held.set(id, object);
    return id;
  }

  find(id: string): ReferencedObject {
    const object = this.#held.get(id);
    if (!object) throw hostError("InvalidReference");
    return object;
  }

  release(id: string): void {
    this.#held.delete(id);
  }

  forget(): void {
    this.#held.clear();
  }

  get all(): ReferencedObject[] {
    return [...this.#held.values()];
  }
}
