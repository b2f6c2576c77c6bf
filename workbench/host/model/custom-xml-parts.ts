import { HostObject, type Identity } from "../protocol/host-object";
import { KeyedCollection, orNotFound, without } from "./keyed-collection";

let lastPart = 0;

/** Parts of the file in which add-ins keep what belongs to the workbook. */
export class CustomXmlParts extends KeyedCollection<CustomXmlPart> {
  #list: CustomXmlPart[] = [];

  get items(): readonly CustomXmlPart[] {
    return this.#list;
  }

  add(xml: string): CustomXmlPart {
    const id = `{${String(++lastPart).padStart(8, "0")}-0003-0000-0000-000000000000}`;
    const part = new CustomXmlPart(id, xml, (gone) => (this.#list = without(this.#list, gone)));
    this.#list.push(part);
    return part;
  }

  getByNamespace(uri: string): CustomXmlPartScope {
    return new CustomXmlPartScope(() => this.#list.filter((part) => part.namespaceUri === uri));
  }

  clear(): void {
    this.#list = [];
  }

  protected matches(part: CustomXmlPart, key: unknown): boolean {
    return part.id === key;
  }
}

class CustomXmlPartScope extends KeyedCollection<CustomXmlPart> {
  constructor(private readonly list: () => readonly CustomXmlPart[]) {
    super();
  }

  get items(): readonly CustomXmlPart[] {
    return this.list();
  }

  getOnlyItem(): CustomXmlPart {
    return orNotFound(this.getOnlyItemOrNullObject());
  }

  getOnlyItemOrNullObject(): CustomXmlPart | undefined {
    return this.items.length === 1 ? this.items[0] : undefined;
  }

  protected matches(part: CustomXmlPart, key: unknown): boolean {
    return part.id === key;
  }
}

class CustomXmlPart extends HostObject {
  constructor(
    readonly id: string,
    private xml: string,
    private readonly drop: (part: CustomXmlPart) => void,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return ["id", "namespaceUri"];
  }

  get identity(): Identity {
    return { Id: this.id };
  }

  /** The namespace of the outermost element. */
  get namespaceUri(): string {
    const root = /<(?![?!])[^>]*>/.exec(this.xml)?.[0] ?? "";
    return /\sxmlns(?::[\w-]+)?\s*=\s*["']([^"']*)["']/.exec(root)?.[1] ?? "";
  }

  getXml(): string {
    return this.xml;
  }

  setXml(xml: string): void {
    this.xml = xml;
  }

  delete(): void {
    this.drop(this);
  }
}
