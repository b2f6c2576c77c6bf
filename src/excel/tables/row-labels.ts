import type { LaidColumn } from "../../core/tables/table-layout";
import type { Content } from "../cells/matrix";
import { fingerprint } from "../record/fingerprint";

/** What a row is about, when the table says it in columns of their own. */
const DIMENSIONS = ["indicator", "measure", "entity", "partner", "product", "period", "base"];

/** The columns by which a row is known again: what it is about, else all its texts. */
export function labelColumns(columns: readonly Pick<LaidColumn, "key" | "kind">[]): string[] {
  const keys = columns.filter(({ kind }) => kind === "text" || kind === "period").map(({ key }) => key);
  const dimensions = keys.filter((key) => DIMENSIONS.includes(key));
  return dimensions.length > 0 ? dimensions : keys;
}

/** Labels as people read them: "Uzbekistan · goods · 2020". */
export const showLabels = (labels: readonly (Content | undefined)[]): string =>
  labels
    .map(cleanLabel)
    .filter((label) => label !== "")
    .join(" · ");

/** A short key of a row's labels. Rows with the same labels have the same key. */
export const labelKey = (labels: readonly (Content | undefined)[]): string =>
  fingerprint(labels.map(cleanLabel).join("\n"), 9);

/** As the cell shows it: without the apostrophe that keeps a text a text. */
const cleanLabel = (label: Content | undefined): string =>
  String(label ?? "")
    .replace(/^'/, "")
    .trim();
