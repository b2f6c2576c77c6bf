import type { Edition } from "../../core/edition/edition";
import { cellValue, unitOf } from "../../core/show/number-format";
import type { LaidCell, TableLayout } from "../../core/tables/table-layout";
import type { Language } from "../../core/words/language";
import { laidCellText } from "../tables/laid-cell-text";
import { fitCell, isLinkable } from "./file-text";
import { pastedText } from "./pasted-text";
import { lookUp } from "../../core/look-up";

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
    const text = escape(fitCell(laidCellText({ edition, language }, laid)));
    if (laid.kind === "link" && isLinkable(laid.url))
      return `<td ${AS_TEXT}><a href="${escape(laid.url)}">${text}</a></td>`;
    if (laid.kind === "number")
      return `<td x:num="${numberIn(edition, laid)}" style="mso-number-format:${escape(cssString(laid.format))};text-align:right">${text}</td>`;
    const isNumber = laid.kind === "text" && typeof laid.text === "number";
    return isNumber ? `<td>${text}</td>` : `<td ${AS_TEXT}>${text}</td>`;
  };
  const line = (cells: string[]) => `<tr>${cells.join("")}</tr>`;
  const head = line(columns.map(({ heading }) => `<th ${AS_TEXT}>${escape(fitCell(heading))}</th>`));
  const body = rows.map((row) => line(row.map(cell))).join("");
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><caption ${AS_TEXT}>${escape(fitCell(title))}</caption>${head}${body}</table></body></html>`;
}

/** Without it Excel would work a text out that begins like a formula. */
const AS_TEXT = `style='mso-number-format:"\\@"'`;

/** A number format as Excel reads it from a page: texts in it letter by letter, and every sign masked. */
function cssString(format: string): string {
  const plain = format.replace(/\\(.)|"([^"]*)"/gsu, (_, masked?: string, quoted?: string) =>
    [...(masked ?? quoted ?? "")].map((letter) => `\\${letter}`).join(""),
  );
  return `"${plain.replace(/[^\p{L}\p{N} ]/gu, "\\$&")}"`;
}

type NumberCell = Extract<LaidCell, { kind: "number" }>;

export const numberIn = (edition: Edition, { figure }: NumberCell): number =>
  cellValue(figure.value, unitOf(edition, figure));

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => lookUp(ESCAPES, letter) ?? letter);

/** A text that begins like a formula would become one where it is pasted. */
const oneLine = (text: string) => pastedText(fitCell(text).replace(/[\t\r\n]+/g, " "));
