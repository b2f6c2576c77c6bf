import type { LaidCell, LaidColumn, TableLayout } from "../../core/tables/table-layout";
import { isSafeLink } from "../../core/safe-link";
import { escapeText } from "../cells/escape-text";
import { figureValue } from "./figure-cell";
import { rowFormula } from "./row-formula";

/** What is put into a cell of a table. */
export interface BodyCell {
  input: string | number;
  numberFormat?: string;
  url?: string;
}

export interface BodySetting {
  content: "formulas" | "values";
  prefix: string;
  /** The heading under which formulas find a label; `undefined` when the table has no such column. */
  headingOf: (key: string) => string | undefined;
}

export const bodyCells = ({ rows }: Pick<TableLayout, "rows">, setting: BodySetting): BodyCell[][] =>
  rows.map((row) => row.map((cell) => bodyCell(cell, setting, rows.length > MOST_LINKS)));

/** A link of its own for each cell is slow in large tables: there a formula makes it. */
const MOST_LINKS = 1_000;

function bodyCell(cell: LaidCell, { content, prefix, headingOf }: BodySetting, isLarge: boolean): BodyCell {
  switch (cell.kind) {
    case "empty":
      return { input: "" };
    case "text":
      return { input: typeof cell.text === "number" ? cell.text : escapeText(cell.text) };
    case "link":
      return linkCell(cell, isLarge);
    case "number":
      return {
        input:
          content === "formulas" ? rowFormula(cell.formula, prefix, headingOf) : figureValue(cell.figure),
        numberFormat: cell.format,
      };
  }
}

function linkCell({ text, url }: { text: string; url: string }, isLarge: boolean): BodyCell {
  if (!isSafeLink(url)) return { input: escapeText(text) };
  if (!isLarge) return { input: escapeText(text), url };
  const fits = url.length <= MOST_LETTERS_IN_FORMULA && text.length <= MOST_LETTERS_IN_FORMULA;
  return { input: fits ? `=HYPERLINK(${quote(url)},${quote(text)})` : escapeText(text) };
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const MOST_LETTERS_IN_FORMULA = 255;

/** The layout without its sources and notes. */
export function withoutSources(layout: TableLayout): TableLayout {
  const isKept = ({ key }: LaidColumn) => key !== "source" && key !== "note";
  return {
    ...layout,
    columns: layout.columns.filter(isKept),
    rows: layout.rows.map((row) => row.filter((_, at) => layout.columns[at] && isKept(layout.columns[at]))),
  };
}
