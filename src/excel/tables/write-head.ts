import type { TableLayout } from "../../core/tables/table-layout";
import type { Language } from "../../core/words/language";
import { escapeText } from "../cells/escape-text";
import type { Area } from "../../formula/area";
import { rangeOf } from "../cells/area";
import { TABLE_WORDS } from "./table-words";

const QUIET = "#595959";

type Titled = Pick<TableLayout, "title" | "about">;

interface Stamp {
  edition: string;
  language: Language;
}

/** The title in bold; small below it what the table is about, and its edition with how to bring it up to date. */
export function writeHead(sheet: Excel.Worksheet, head: Area, titled: Titled, stamp: Stamp): void {
  const [first, second, third] = headTexts(titled, stamp).map((text, row) => {
    const line = rangeOf(sheet, { ...head, row: head.row + row, rows: 1, columns: 1 });
    line.formulas = [[text]];
    return line;
  });
  if (!first || !second || !third) return;
  first.format.font.bold = true;
  first.format.font.size = 14;
  third.format.font.italic = true;
  for (const line of [second, third]) {
    line.format.font.size = 9;
    line.format.font.color = QUIET;
  }
}

export const headTexts = ({ title, about }: Titled, stamp: Stamp): string[] => [
  escapeText(title),
  escapeText(about),
  stampText(stamp),
];

export const stampText = ({ edition, language }: Stamp): string =>
  escapeText(TABLE_WORDS[language].stamp(edition));
