import type { Workbook } from "../../excel/workbook";

/** Where the pane runs: beside a workbook in Excel, or standalone in a browser. */
export interface PaneHost {
  kind: "excel" | "browser";
  workbook: PaneWorkbook;
  /** `SB` when the manifest in use gives functions a prefix; else "". */
  prefix: string;
  /** The language of the host's screen: `ru-RU`. */
  locale: string | undefined;
  theme: HostTheme;
}

/** A workbook that can also tell what cells hold, so that a formula with references is worked out before it is inserted. */
export interface PaneWorkbook extends Workbook {
  readCells?: (address: string) => Promise<unknown[][] | undefined>;
}

export interface HostTheme {
  /** `undefined` where the host does not say: then the browser's preference counts. */
  isDark(): boolean | undefined;
  /** Answers with a function that ends it. */
  onChange(listener: () => void): () => void;
}
