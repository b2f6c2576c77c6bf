import type { TableLayout } from "../../core/tables/layout";
import type { Language } from "../../core/words/language";
import { cellText } from "../cells/cell-text";
import { rangeOf, type Area } from "../cells/area";
import { TABLE_WORDS } from "./table-words";

const QUIET = "#595959";

/** The title in bold; small below it what the table is about, and its edition with how to bring it up to date. */
export function writeHead(
  sheet: Excel.Worksheet,
  head: Area,
  { title, about }: Pick<TableLayout, "title" | "about">,
  stamp: { edition: string; language: Language },
): void {
  const [first, second, third] = [0, 1, 2].map((row) =>
    rangeOf(sheet, { ...head, row: head.row + row, rows: 1, columns: 1 }),
  );
  if (!first || !second || !third) return;
  first.formulas = [[cellText(title)]];
  first.format.font.bold = true;
  first.format.font.size = 14;
  second.formulas = [[cellText(about)]];
  third.formulas = [[stampText(stamp)]];
  third.format.font.italic = true;
  for (const line of [second, third]) {
    line.format.font.size = 9;
    line.format.font.color = QUIET;
  }
}

export const stampText = ({ edition, language }: { edition: string; language: Language }): string =>
  cellText(TABLE_WORDS[language].stamp(edition));
