import { attribute, child, children, text } from "./xml.js";

/** The one action that opens the pane, whichever button asks for it. */
export const OPEN_PANE = "openPane";

const TYPES = { Button: "button", Menu: "menu" };

/** A group, button, menu or item of the ribbon, as the unified manifest has them. */
export function unifiedGroup(group, texts) {
  return {
    id: attribute(group, "id"),
    label: texts.of(group, "Label"),
    icons: icons(group, texts),
    controls: children(group, "Control").map((control) => unifiedControl(control, texts)),
  };
}

export function unifiedControl(control, texts) {
  const items = children(child(control, "Items"), "Item");
  return {
    id: attribute(control, "id"),
    type: TYPES[attribute(control, "xsi:type")] ?? "menuItem",
    label: texts.of(control, "Label"),
    icons: icons(control, texts),
    supertip: {
      title: texts.of(child(control, "Supertip"), "Title"),
      description: texts.of(child(control, "Supertip"), "Description"),
    },
    ...(items.length > 0
      ? { items: items.map((item) => unifiedControl(item, texts)) }
      : { actionId: actionId(control) }),
  };
}

export function actionId(control) {
  const action = child(control, "Action");
  return attribute(action, "xsi:type") === "ShowTaskpane" ? OPEN_PANE : text(child(action, "FunctionName"));
}

const icons = (element, texts) =>
  children(child(element, "Icon"), "Image").map((image) => ({
    size: Number(attribute(image, "size")),
    url: texts.image(image),
  }));
