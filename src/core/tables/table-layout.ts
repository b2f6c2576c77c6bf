import type { Figure } from "../record";
import type { CellFormula } from "../show/formula-of";

/** What a column holds, so that a sheet can format it. */
export type ColumnKind = "text" | "period" | "number" | "qualifier" | "link" | "note";

export interface LaidColumn {
  key: string;
  heading: string;
  kind: ColumnKind;
}

/** A cell of a table: a text or year, a number with the figure it shows and the formula that asks for it, a link. */
export type LaidCell =
  | { kind: "text"; text: string | number }
  | { kind: "number"; figure: Figure; format: string; formula: CellFormula }
  | { kind: "link"; text: string; url: string }
  | { kind: "empty" };

/** A table as a sheet or a spill shows it, without any sheet yet. */
export interface TableLayout {
  id: string;
  title: string;
  about: string;
  columns: LaidColumn[];
  rows: LaidCell[][];
  /** Ids of the figures that somebody picked for it; none of a prepared table. */
  figures?: readonly string[];
  chart?: { type: "bar" | "column" | "line"; label: string; value: string };
}
