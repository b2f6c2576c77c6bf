import { attribute, child, children, descendants } from "./xml.js";

/** The texts and addresses of an XML manifest as Office reads them in one locale. */
export function manifestTexts(root, locale) {
  const inLocale = (element) => {
    const override = children(element, "Override").find((one) => attribute(one, "Locale") === locale);
    return attribute(override, "Value") || attribute(element, "DefaultValue");
  };
  const named = ["Image", "Url", "String"]
    .flatMap((name) => descendants(root, name))
    .filter((one) => attribute(one, "id"));
  const values = new Map(named.map((one) => [attribute(one, "id"), inLocale(one)]));
  return {
    /** What an element itself says, with its overrides. */
    own: inLocale,
    /** What the `resid` of a child stands for. */
    of: (parent, name) => values.get(attribute(child(parent, name), "resid")) ?? "",
    image: (image) => values.get(attribute(image, "resid")) ?? "",
  };
}
