import { attribute, child, children, descendants } from "./xml";

/** The manifest's strings and addresses, in one language. */
export class ManifestResources {
  readonly #values: Map<string, string>;

  constructor(
    root: Element,
    private readonly language: string,
  ) {
    const resources = descendants(root, "Resources").at(-1);
    const items = [...(resources?.children ?? [])].flatMap((group) => [...group.children]);
    this.#values = new Map(items.map((item) => [attribute(item, "id"), this.localized(item)]));
  }

  /** The value for the language, else the default one. */
  localized(element: Element | undefined): string {
    const override = children(element, "Override").find(
      (each) => attribute(each, "Locale").toLowerCase() === this.language.toLowerCase(),
    );
    return attribute(override, "Value") || attribute(element, "DefaultValue");
  }

  /** What an element's `resid` stands for. */
  string(element: Element | undefined): string | undefined {
    return this.#values.get(attribute(element, "resid"));
  }

  path(parent: Element | undefined, name: string): string | undefined {
    const address = this.string(child(parent, name));
    return address === undefined ? undefined : toPath(address);
  }
}

/** The add-in is served from here, whatever address its manifest names. */
export function toPath(address: string): string {
  if (address === "") return "";
  const { pathname, search } = new URL(address, location.origin);
  return pathname + search;
}
