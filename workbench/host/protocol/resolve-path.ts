import { hostError } from "./host-error";
import type { HostObject } from "./host-object";
import { callMember, memberName, notEmulated, readNavigation } from "./member";
import type { References } from "./references";
import { PathType, type BatchRequest, type WireArguments, type WirePath } from "./wire";

/** Where the paths of a batch start. */
export interface Roots {
  readonly global: HostObject;
  readonly services: ReadonlyMap<string, HostObject>;
  readonly references: References;
  /** Members that there should be and are not. */
  readonly missing: ReadonlySet<string>;
  /** Awaited before results are read, so that an add-in sees what its own formulas give. */
  settle(): Promise<void> | undefined;
}

/** Follows the object paths of one batch. Each path is walked once: a path may create what it names. */
export class PathResolver {
  #found = new Map<number, HostObject | undefined>();

  constructor(
    private readonly request: BatchRequest,
    private readonly roots: Roots,
  ) {}

  /** The object at the end of a path; `undefined` is a null object. */
  async resolve(id: number): Promise<HostObject | undefined> {
    if (this.#found.has(id)) return this.#found.get(id);
    const path = this.request.ObjectPaths[id];
    if (!path) throw hostError("InvalidReference");
    const object = await this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  async resolveArguments(info: WireArguments | undefined): Promise<unknown[]> {
    const values = await this.#resolveList(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
    return values.map((value) => value ?? undefined);
  }

  /** One after another, since a path that creates something must not be walked twice. */
  async #resolveList(values: unknown[], paths: unknown[]): Promise<unknown[]> {
    const resolved: unknown[] = [];
    for (const [at, value] of values.entries()) resolved.push(await this.#resolveArgument(value, paths[at]));
    return resolved;
  }

  async #resolveArgument(value: unknown, path: unknown): Promise<unknown> {
    if (Array.isArray(path) && Array.isArray(value)) return this.#resolveList(value, path);
    return typeof path === "number" && path > 0 ? this.resolve(path) : value;
  }

  async #follow(path: WirePath): Promise<HostObject | undefined> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.global;
      case PathType.newObject:
        return this.#findService(path.Name);
      case PathType.reference:
        return this.roots.references.find(path.Name);
      case PathType.nullObject:
        return undefined;
      default:
        return this.#followFromParent(path);
    }
  }

  async #followFromParent(path: WirePath): Promise<HostObject | undefined> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return undefined;
    if (path.ObjectPathType === PathType.property) {
      this.demand(parent, path.Name);
      return readNavigation(parent, path.Name);
    }
    const args = await this.resolveArguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer)
      return (await this.call(parent, "GetItem", args)) as HostObject;
    return (await this.call(parent, path.Name, args)) as HostObject;
  }

  async call(object: HostObject, wire: string, args: unknown[]): Promise<unknown> {
    this.demand(object, wire);
    if (object.awaitsResults.includes(memberName(wire))) await this.roots.settle();
    return callMember(object, wire, args);
  }

  demand(object: HostObject, wire: string): void {
    const name = memberName(wire);
    if (this.roots.missing.has(name)) throw notEmulated(object, name);
  }

  #findService(name: string): HostObject {
    const service = this.roots.services.get(name);
    if (!service) throw hostError("ApiNotFound", `The emulated host does not know the service ${name}.`);
    return service;
  }
}
