import { HostObject, type Identity } from "../protocol/host-object";
import { KeyedCollection, without } from "./keyed-collection";

/** Settings of the workbook, custom properties of a sheet. */
export class KeyValues extends KeyedCollection<KeyValue> {
  #list: KeyValue[] = [];

  get items(): readonly KeyValue[] {
    return this.#list;
  }

  /** A key that is there already gets the new value. */
  add(key: string, value: unknown): KeyValue {
    const item = this.find(key) ?? new KeyValue(key, (gone) => this.#drop(gone));
    item.value = value;
    if (!this.#list.includes(item)) this.#list.push(item);
    return item;
  }

  clear(): void {
    this.#list = [];
  }

  #drop(item: KeyValue): void {
    this.#list = without(this.#list, item);
  }

  protected matches(item: KeyValue, key: unknown): boolean {
    return item.key === key;
  }
}

class KeyValue extends HostObject {
  value: unknown;

  constructor(
    readonly key: string,
    private readonly drop: (item: KeyValue) => void,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return ["key", "value"];
  }

  get identity(): Identity {
    return { _Id: this.key };
  }

  delete(): void {
    this.drop(this);
  }
}
