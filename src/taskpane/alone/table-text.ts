import type { Edition } from "../../core/edition";
import { signedFormat } from "../../core/display";
import { cellValue, unitOf } from "../../core/format";
import type { LaidCell, TableLayout } from "../../core/tables/layout";
import type { Language } from "../../core/words/language";
import { laidCellText } from "../tables/laid-cell-text";
import { lookUp } from "../../core/look-up";

/** A table as text with tabs: numbers in full, with the decimal sign that Excel of the language reads. */
export function tableToText(edition: Edition, { columns, rows }: TableLayout, language: Language): string {
  const cell = (laid: LaidCell) => {
    if (laid.kind !== "number") return laid.kind === "empty" ? "" : oneLine(String(laid.text));
    const number = String(numberIn(edition, laid));
    return language === "ru" ? number.replace(".", ",") : number;
  };
  return [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(cell))]
    .map((row) => row.join("\t"))
    .join("\n");
}

/** The same for sheets and texts that take more: numbers with their format, sources with their links. */
export function tableToHtml(edition: Edition, layout: TableLayout, language: Language): string {
  const { columns, rows, title } = layout;
  const cell = (laid: LaidCell) => {
    const text = escape(laidCellText({ edition, language }, laid));
    if (laid.kind === "link" && /^https?:/i.test(laid.url))
      return `<td><a href="${escape(laid.url)}">${text}</a></td>`;
    if (laid.kind !== "number") return `<td>${text}</td>`;
    const format = escape(formatIn(edition, laid).replaceAll('"', "'"));
    return `<td x:num="${numberIn(edition, laid)}" style="mso-number-format:'${format}';text-align:right">${text}</td>`;
  };
  const line = (cells: string[]) => `<tr>${cells.join("")}</tr>`;
  const head = line(columns.map(({ heading }) => `<th>${escape(heading)}</th>`));
  const body = rows.map((row) => line(row.map(cell))).join("");
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><caption>${escape(title)}</caption>${head}${body}</table></body></html>`;
}

type NumberCell = Extract<LaidCell, { kind: "number" }>;

export const numberIn = (edition: Edition, { figure }: NumberCell): number =>
  cellValue(figure.value, unitOf(edition, figure));

export const formatIn = (edition: Edition, { figure }: NumberCell): string =>
  signedFormat(figure, unitOf(edition, figure));

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => lookUp(ESCAPES, letter) ?? letter);

/** A text that begins like a formula would become one where it is pasted. */
const oneLine = (text: string) => text.replace(/[\t\r\n]+/g, " ").replace(/^(?=[=+\-@])/, "'");
