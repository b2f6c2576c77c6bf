import { endColumn, endRow, type Area } from "../../formula/area";
import { AREA, areaOf, rangeOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import { readCells } from "../cells/read-cells";
import { hasApi } from "../has-api";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { readWorkbook } from "../run";
import { findCallingCells } from "./scan";
import { mapBook } from "../scan/book-map";
import { describeCells } from "../scan/describe-cells";
import type { FormulaCell } from "../scan/resolve-reference";
import { readHeadings } from "../selection/read-headings";
import { askSelection } from "../destination/ask-selection";
import type { Selection } from "../workbook";

/** So many cells are looked at, and so many formulas told of: enough to see, and quick for whole columns. */
const MOST_CELLS = 5_000;
const MOST_FORMULAS = 300;

interface Selected {
  sheet: Excel.Worksheet;
  sheetName: string;
  address: string;
  area: Area;
  /** Its part in use. */
  used?: Area;
}

/** Of several areas the first one. */
export const readSelection = (): Promise<Outcome<Selection>> =>
  readWorkbook(async (context) => {
    const selected = await findSelected(context);
    if (!selected) return fail({ code: "no-cell" });
    const { sheet, sheetName, address, area } = selected;
    const looked = selected.used && clip(selected.used);
    const formulas = looked ? await readCells(context, sheet, looked, "formulas") : [];
    const calls = looked ? findCallingCells(formulas, sheetName, looked) : [];
    const parent = calls.length === 0 ? await findSpillParent(context, selected) : [];
    const cells = [...parent, ...calls].slice(0, MOST_FORMULAS);
    return ok({
      address,
      rows: area.rows,
      columns: area.columns,
      isEmpty: !looked || (parent.length === 0 && isBlank(formulas)),
      cells: cells.length > 0 ? await describeCells(context, await mapBook(context), cells) : [],
      headings: await readHeadings(context, sheet, area),
    });
  });

async function findSelected(context: Excel.RequestContext): Promise<Selected | undefined> {
  const first = context.workbook.getSelectedRanges().areas.getItemAt(0).load(`address,${AREA}`);
  const sheet = first.worksheet.load("id,name");
  const used = first.getUsedRangeOrNullObject().load(AREA);
  if (!(await askSelection(context))) return undefined;
  return {
    sheet: context.workbook.worksheets.getItem(sheet.id),
    sheetName: sheet.name,
    address: first.address,
    area: areaOf(first),
    ...(!used.isNullObject && { used: areaOf(used) }),
  };
}

const clip = (area: Area): Area => {
  const columns = Math.min(area.columns, MOST_CELLS);
  return { ...area, columns, rows: Math.max(1, Math.min(area.rows, Math.floor(MOST_CELLS / columns))) };
};

const isBlank = (formulas: Matrix<Content>): boolean =>
  formulas.every((line) => line.every((formula) => formula === ""));

/** The formula that fills the selected cell from elsewhere. */
async function findSpillParent(
  context: Excel.RequestContext,
  { sheet, sheetName, area }: Selected,
): Promise<FormulaCell[]> {
  if (!hasApi("1.12")) return [];
  const corner = { ...area, rows: 1, columns: 1 };
  const parent = rangeOf(sheet, corner).getSpillParentOrNullObject().load(`formulas,${AREA}`);
  await context.sync();
  if (parent.isNullObject) return [];
  const { row, column } = areaOf(parent);
  const isInside = row >= area.row && row < endRow(area) && column >= area.column && column < endColumn(area);
  return isInside ? [] : findCallingCells(parent.formulas as Matrix<Content>, sheetName, { row, column });
}
