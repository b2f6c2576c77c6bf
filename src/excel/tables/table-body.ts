import type { Area } from "../../formula/area";
import { AREA, areaOf } from "../cells/area";
import { cellConstant } from "../cells/escape-text";
import type { Content, Matrix } from "../cells/matrix";
import { readCells } from "../cells/read-cells";
import { hasApi } from "../has-api";
import { canonical } from "./canonical";
import { toCellReferences, toRowReferences } from "./row-references";

/** A table that formulas are written into. */
export interface TableBody {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  name: string;
  /** With the headings. */
  area: Area;
  body: Area;
  headings: string[];
  /** Whether rows can leave the table for a moment. */
  canShrink: boolean;
}

export async function openBody(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
): Promise<TableBody> {
  table.load("name,showTotals");
  const range = table.getRange().load(AREA);
  const cells = table.getDataBodyRange().load(AREA);
  const columns = table.columns.load("items/name");
  const protection = sheet.protection.load("protected");
  await context.sync();
  const [area, body] = [areaOf(range), areaOf(cells)];
  return {
    sheet,
    table,
    name: table.name,
    area,
    body,
    headings: columns.items.map(({ name }) => name),
    canShrink: hasApi("1.13") && !table.showTotals && !protection.protected,
  };
}

/** What each cell would have to be given to hold what it holds. */
export async function readInputs(
  context: Excel.RequestContext,
  { sheet, body }: TableBody,
): Promise<Matrix<Content>> {
  const formulas = await readCells(context, sheet, body, "formulas");
  const values = await readCells(context, sheet, body, "values");
  return formulas.map((line, row) =>
    line.map((formula, column) => {
      // A text that looks like a formula is given as its own formula.
      const isOne = isFormula(formula) && formula !== values[row]?.[column];
      return isOne ? formula : cellConstant(formula);
    }),
  );
}

/** As a formula is written outside of the table. */
export const outsideTable = ({ area, headings }: TableBody, input: Content, row: number): Content =>
  isFormula(input)
    ? toCellReferences(input, row, (name) => {
        const at = headings.findIndex((heading) => heading.toLowerCase() === name.toLowerCase());
        return at < 0 ? undefined : area.column + at;
      })
    : input;

/** Whether both are the same formula, however Excel spells it. */
export const isSameFormula = (table: TableBody, a: Content, b: Content, row: number): boolean =>
  a === b || spellFormula(table, a, row) === spellFormula(table, b, row);

/** In one spelling, wherever its row is. */
export const spellFormula = ({ area, headings }: TableBody, input: Content, row: number): string =>
  canonical(
    isFormula(input) ? toRowReferences(input, row, (column) => headings[column - area.column]) : input,
    (name) => name.toLowerCase(),
  );

export const isFormula = (input: Content | undefined): input is string =>
  typeof input === "string" && input.startsWith("=");
