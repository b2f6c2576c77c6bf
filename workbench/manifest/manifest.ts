/** What the workbench needs of an add-in's manifest. Addresses are paths on the page's own origin. */
export interface Manifest {
  readonly name: string;
  readonly icon: string;
  /** The page of the shared runtime, which is also the task pane. */
  readonly pane: string;
  readonly functionsMetadata: string | undefined;
  readonly namespace: string | undefined;
  readonly shortcuts: string | undefined;
  readonly tabs: readonly RibbonTab[];
  readonly contextMenu: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly icon: string;
  readonly isEnabled: boolean;
  /** Absent for a menu. */
  readonly action?: RibbonAction;
  readonly items: readonly RibbonControl[];
}

export type RibbonAction =
  | { readonly type: "ShowTaskpane"; readonly source: string }
  | { readonly type: "ExecuteFunction"; readonly functionName: string };
