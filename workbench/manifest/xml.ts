/** Elements by their local names: manifests mix several namespaces. */
export const children = (parent: Element | undefined, name: string): Element[] =>
  [...(parent?.children ?? [])].filter((element) => element.localName === name);

export const child = (parent: Element | undefined, name: string): Element | undefined =>
  children(parent, name)[0];

export const descendants = (parent: Element | undefined, name: string): Element[] =>
  [...(parent?.getElementsByTagName("*") ?? [])].filter((element) => element.localName === name);

export const descendant = (parent: Element | undefined, name: string): Element | undefined =>
  descendants(parent, name)[0];

/** An attribute by its local name, "" when there is none. */
export const attribute = (element: Element | undefined, name: string): string =>
  [...(element?.attributes ?? [])].find((each) => each.localName === name)?.value ?? "";

export const text = (element: Element | undefined): string => element?.textContent?.trim() ?? "";
