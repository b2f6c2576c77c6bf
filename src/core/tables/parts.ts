import { shortSource, urlOf } from "../show/cite";
import { formulaOf } from "../show/formula-of";
import { signedFormat } from "../show/signed-format";
import { isShown, type OutCell, type CallContext } from "../show/cell";
import type { ColumnKey } from "../lists/columns";
import type { Figure, PreparedTable, RecordedEvent } from "../record";
import type { LaidCell, LaidColumn, TableLayout } from "./table-layout";

/** Columns with which every table of figures ends. */
export const SOURCE_COLUMNS = ({ language }: CallContext): LaidColumn[] => [
  { key: "source", heading: language === "ru" ? "Источник" : "Source", kind: "link" },
  { key: "note", heading: language === "ru" ? "Примечание" : "Note", kind: "note" },
];

export const sourceCells = (context: CallContext, figure: Figure): LaidCell[] => [
  sourceCell(context, figure),
  figure.note ? { kind: "text", text: figure.note } : { kind: "empty" },
];

/** The source's place in the document, linked to the reference's address where it has one. */
export function sourceCell(
  { edition, language }: CallContext,
  item: Pick<Figure | RecordedEvent, "sources">,
): LaidCell {
  const [source] = item.sources;
  const text = shortSource(edition, item, language);
  const url = source && urlOf(edition, source);
  return url ? { kind: "link", text, url } : { kind: "text", text };
}

export const textCell = (cell: OutCell): LaidCell =>
  cell === "" || isShown(cell) || typeof cell === "object" || typeof cell === "boolean"
    ? { kind: "empty" }
    : { kind: "text", text: cell };

/** A number as its source says it, with the formula that asks for it; `labels` are columns of its row. */
export const numberCell = (
  { edition, language }: CallContext,
  figure: Figure,
  labels: readonly string[],
): LaidCell => ({
  kind: "number",
  figure,
  format: signedFormat(edition, figure, { language }),
  formula: formulaOf(edition, figure, language, labels),
});

/** What is usual goes without saying: an amount, that happened. */
export const isUsual = (key: ColumnKey, { measure, status }: Figure): boolean =>
  (key === "measure" && measure === "level") || (key === "status" && status === "actual");

export const headOf = (
  { language }: CallContext,
  { id, names, about }: PreparedTable,
): Pick<TableLayout, "id" | "title" | "about"> => ({
  id,
  title: names[language],
  about: about[language],
});

/** Columns in which no row has anything say nothing. */
export function withoutEmptyColumns(layout: TableLayout): TableLayout {
  const kept = layout.columns.map((_, i) => layout.rows.some((row) => row[i]?.kind !== "empty"));
  return {
    ...layout,
    columns: layout.columns.filter((_, i) => kept[i]),
    rows: layout.rows.map((row) => row.filter((_, i) => kept[i])),
  };
}
