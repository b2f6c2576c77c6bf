import type { RibbonControl } from "../manifest/manifest";
import type { GridComponent } from "./create-univer";

/** The manifest's entries for the menu of a cell. */
export function addContextMenu(
  { api }: GridComponent,
  controls: readonly RibbonControl[],
  run: (id: string, functionName: string) => void,
): void {
  const leaves = controls.flatMap((control) => (control.items.length ? control.items : [control]));
  for (const { id, label, action } of leaves) {
    if (action?.type !== "ExecuteFunction") continue;
    api
      .createMenu({ id: `add-in.${id}`, title: label, action: () => run(id, action.functionName) })
      .appendTo("contextMenu.quick");
  }
}
