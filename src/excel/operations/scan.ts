import { callsSourcebook } from "../../formula/function-names";
import { countCells } from "../../formula/area";
import type { Content, Matrix } from "../cells/matrix";
import { oneByOne } from "../cells/one-by-one";
import { readCells } from "../cells/read-cells";
import { sliceRows } from "../cells/slices";
import { fail, ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { readWorkbook } from "../run";
import { mapBook } from "../scan/book-map";
import { describeCells } from "../scan/describe-cells";
import type { FormulaCell } from "../scan/resolve-reference";
import type { Progress, ScannedCell } from "../workbook";

/** Sheets that are hidden count as well: what they say is in the workbook. */
export const scan = (progress?: Progress): Promise<Outcome<ScannedCell[]>> =>
  readWorkbook(async (context) => {
    const book = await mapBook(context);
    const slices = book.sheets.flatMap(({ id, name, used }) =>
      used ? sliceRows(used).map((area) => ({ id, name, area })) : [],
    );
    const all = slices.reduce((sum, { area }) => sum + countCells(area), 0);
    let seen = 0;
    const found = await oneByOne(slices, async ({ id, name, area }) => {
      progress?.report(seen, all);
      if (progress?.isCancelled()) return [];
      seen += countCells(area);
      const formulas = await readCells(context, context.workbook.worksheets.getItem(id), area, "formulas");
      return findCallingCells(formulas, name, area);
    });
    const cells = progress?.isCancelled() ? [] : await describeCells(context, book, found.flat());
    if (progress?.isCancelled()) return fail({ code: "cancelled" });
    progress?.report(all, all);
    return ok(cells);
  });

/** The formulas among the cells of an area that call one of Sourcebook's functions. */
export const findCallingCells = (
  formulas: Matrix<Content>,
  sheet: string,
  corner: { row: number; column: number },
): FormulaCell[] =>
  formulas.flatMap((line, down) =>
    line.flatMap((formula, across) =>
      isCall(formula) ? { sheet, row: corner.row + down, column: corner.column + across, formula } : [],
    ),
  );

const isCall = (formula: Content): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && callsSourcebook(formula);
