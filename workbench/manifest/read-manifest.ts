import type { Manifest, RibbonTab } from "./manifest";
import { readControl } from "./read-control";
import { ManifestResources, toPath } from "./manifest-resources";
import { attribute, child, children, descendant, descendants } from "./xml";
import { lookUp } from "../../src/core/look-up";

/** Excel's own tabs that add-ins may extend. */
const OFFICE_TABS: Record<string, string> = {
  TabHome: "Home",
  TabInsert: "Insert",
  TabData: "Data",
  TabFormulas: "Formulas",
  TabReview: "Review",
  TabView: "View",
};

/** Reads a manifest as Excel does for this language. */
export function readManifest(xml: string, language: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp")
    throw new Error("The manifest is not well-formed XML with an OfficeApp in it.");
  const resources = new ManifestResources(root, language);
  const points = descendants(root, "ExtensionPoint");
  const pointsOf = (type: string) => points.filter((point) => attribute(point, "type") === type);
  const [functions] = pointsOf("CustomFunctions");
  return {
    name: resources.localized(child(root, "DisplayName")),
    icon: toPath(resources.localized(child(root, "IconUrl"))),
    pane: toPath(attribute(descendant(root, "SourceLocation"), "DefaultValue")),
    functionsMetadata: functions && resources.path(descendant(functions, "Metadata"), "SourceLocation"),
    namespace: functions && resources.string(child(functions, "Namespace")),
    shortcuts: toPath(attribute(child(root, "ExtendedOverrides"), "Url")) || undefined,
    tabs: mergeTabs(pointsOf("PrimaryCommandSurface").flatMap((point) => readTabs(point, resources))),
    contextMenu: pointsOf("ContextMenu").flatMap((point) =>
      descendants(point, "Control").map((control) => readControl(control, resources)),
    ),
  };
}

function readTabs(point: Element, resources: ManifestResources): RibbonTab[] {
  return [...children(point, "OfficeTab"), ...children(point, "CustomTab")].map((tab) => {
    const id = attribute(tab, "id");
    return {
      id,
      label: lookUp(OFFICE_TABS, id) ?? resources.string(child(tab, "Label")) ?? id,
      groups: children(tab, "Group").map((group) => ({
        id: attribute(group, "id"),
        label: resources.string(child(group, "Label")) ?? "",
        controls: children(group, "Control").map((control) => readControl(control, resources)),
      })),
    };
  });
}

/** Several extension points may add to one tab. */
function mergeTabs(tabs: RibbonTab[]): RibbonTab[] {
  const merged = new Map<string, RibbonTab>();
  for (const tab of tabs) {
    const known = merged.get(tab.id);
    merged.set(tab.id, known ? { ...known, groups: [...known.groups, ...tab.groups] } : tab);
  }
  return [...merged.values()];
}
