/** Elements by their local names: manifests mix several namespaces. */
export const children = (parent, name) =>
  [...(parent?.childNodes ?? [])].filter((node) => node.localName === name);

export const child = (parent, name) => children(parent, name)[0];

export const descendants = (parent, name) =>
  [...parent.getElementsByTagName("*")].filter((node) => node.localName === name);

export const attribute = (element, name) => element?.getAttribute(name) ?? "";

export const text = (element) => element?.textContent?.trim() ?? "";
