/** How the library finds an object again in a later batch. */
export type Identity =
  { Id: string | number } | { _Id: string } | { _ReferenceId: string } | Record<string, never>;

/**
 * An object of the emulated Excel. Its members carry the names of Office.js (`getUsedRange`, `values`); the
 * interpreter reaches them by these names, so whatever a class does not have fails as `ApiNotFound`.
 */
export abstract class HostObject {
  /** The plain properties: what a bare `load()` brings, and all that a named one may ask for. */
  get scalars(): readonly string[] {
    return [];
  }

  /** The events that the host raises for it, by the names under which the library registers them. */
  get events(): readonly string[] {
    return [];
  }

  /** The methods that look at results, so that what is to be calculated must be calculated before. */
  get awaitsResults(): readonly string[] {
    return [];
  }

  get identity(): Identity {
    return {};
  }
}

/** An object without a name or id of its own (a range): the host keeps it under a reference. */
export abstract class ReferencedObject extends HostObject {}

export abstract class HostCollection<T extends HostObject> extends HostObject {
  /** The members, in the order in which Excel lists them. */
  abstract get items(): readonly T[];

  getCount(): number {
    return this.items.length;
  }
}
