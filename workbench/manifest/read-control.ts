import type { RibbonAction, RibbonControl } from "./manifest";
import type { ManifestResources } from "./manifest-resources";
import { toPath } from "./manifest-resources";
import { attribute, child, children, text } from "./xml";

/** A button, or a menu with its items. */
export function readControl(control: Element, resources: ManifestResources): RibbonControl {
  const tip = child(control, "Supertip");
  const label = resources.string(child(control, "Label")) ?? attribute(control, "id");
  const action = readAction(child(control, "Action"), resources);
  return {
    id: attribute(control, "id"),
    label,
    tip: {
      title: resources.string(child(tip, "Title")) ?? label,
      description: resources.string(child(tip, "Description")) ?? "",
    },
    icon: readIcon(child(control, "Icon"), resources),
    isEnabled: text(child(control, "Enabled")) !== "false",
    ...(action && { action }),
    items: children(child(control, "Items"), "Item").map((item) => readControl(item, resources)),
  };
}

function readAction(action: Element | undefined, resources: ManifestResources): RibbonAction | undefined {
  switch (attribute(action, "type")) {
    case "ShowTaskpane":
      return { type: "ShowTaskpane", source: resources.path(action, "SourceLocation") ?? "" };
    case "ExecuteFunction":
      return { type: "ExecuteFunction", functionName: text(child(action, "FunctionName")) };
  }
  return undefined;
}

/** The largest picture: browsers scale down well. */
function readIcon(icon: Element | undefined, resources: ManifestResources): string {
  const bySize = children(icon, "Image").toSorted((a, b) => size(a) - size(b));
  return toPath(resources.string(bySize.at(-1)) ?? "");
}

const size = (image: Element): number => Number(attribute(image, "size"));
