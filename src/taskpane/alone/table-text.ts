import type { Edition } from "../../core/edition";
import { signedFormat } from "../../core/display";
import { cellValue, unitOf } from "../../core/format";
import type { LaidCell, TableLayout } from "../../core/tables/layout";
import type { Language } from "../../core/words/language";
import { laidCellText } from "../tables/laid-cell-text";
import { lookUp } from "../../core/look-up";
import { isSafeLink } from "../../core/safe-link";
import { pastedText } from "./pasted-text";

/** A table as text with tabs: numbers in full, with the decimal sign that Excel of the language reads. */
export function tableToText(edition: Edition, { columns, rows }: TableLayout, language: Language): string {
  const cell = (laid: LaidCell) => {
    if (laid.kind !== "number") return laid.kind === "empty" ? "" : oneLine(String(laid.text));
    const number = String(numberIn(edition, laid));
    return language === "ru" ? number.replace(".", ",") : number;
  };
  return [columns.map(({ heading }) => oneLine(heading)), ...rows.map((row) => row.map(cell))]
    .map((row) => row.join("\t"))
    .join("\n");
}

/** The same for sheets and texts that take more: numbers with their format, sources with their links. */
export function tableToHtml(edition: Edition, layout: TableLayout, language: Language): string {
  const { columns, rows, title } = layout;
  const cell = (laid: LaidCell) => {
    const text = escape(laidCellText({ edition, language }, laid));
    if (laid.kind === "link" && isSafeLink(laid.url))
      return `<td ${AS_TEXT}><a href="${escape(laid.url)}">${text}</a></td>`;
    if (laid.kind !== "number") return `<td ${AS_TEXT}>${text}</td>`;
    const format = escape(inStyle(formatIn(edition, laid)));
    return `<td x:num="${numberIn(edition, laid)}" style="mso-number-format:'${format}';text-align:right">${text}</td>`;
  };
  const line = (cells: string[]) => `<tr>${cells.join("")}</tr>`;
  const named = `<tr><th colspan="${columns.length}" ${AS_TEXT}>${escape(title)}</th></tr>`;
  const head = named + line(columns.map(({ heading }) => `<th ${AS_TEXT}>${escape(heading)}</th>`));
  const body = rows.map((row) => line(row.map(cell))).join("");
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>${head}${body}</table></body></html>`;
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

/** Excel reads what is pasted as if it were typed, unless its cell is said to be for text. */
const AS_TEXT = `style="mso-number-format:'\\@'"`;

/** Within quotation marks of a style: letters that would end them, or the style, by their numbers, as Excel has it. */
const inStyle = (format: string) =>
  format.replace(/["'\\;<>&\n]/g, (letter) => `\\${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

const oneLine = (text: string) => pastedText(text.replace(/[\t\r\n]+/g, " "));
