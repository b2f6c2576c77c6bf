import { rangeOf } from "../cells/area";
import type { Content, Matrix } from "../cells/matrix";
import { writeScattered, type CellWrite } from "../cells/write-scattered";
import { FilledError } from "./filled-error";
import { rebuildTable } from "./rebuild-table";
import { isFormula, isSameFormula, outsideTable, readInputs, type TableBody } from "./table-body";

/**
 * Excel copies a formula that comes into a table's column over the column's other formulas and blanks ("Fill formulas in
 * tables", on by default). So what is written is read back, written again where it is not what was meant, and all of it
 * taken back where that does not help.
 */
export async function writeInTable(
  context: Excel.RequestContext,
  table: TableBody,
  cells: readonly CellWrite[],
): Promise<void> {
  const before = await readInputs(context, table);
  const meant = overlay(before, table, cells);
  if (!table.canShrink && hasSeveralFormulas(meant, table, cells)) throw new FilledError(table.name);
  await put(context, table, cells);
  if (await settleBody(context, table, meant)) return;
  await put(context, table, takeFrom(before, table, cells));
  const isBack = await settleBody(context, table, before);
  // Where rows cannot leave the table no other formula was there to be lost.
  if (!isBack && table.canShrink) await rebuildTable(context, table, before);
  throw new FilledError(table.name);
}

const TRIES = 2;

/** Writes anew whatever is not what was meant. `false` when Excel will not have it so. */
export async function settleBody(
  context: Excel.RequestContext,
  table: TableBody,
  meant: Matrix<Content>,
  tries = TRIES,
): Promise<boolean> {
  const wrong = findWrong(table, await readInputs(context, table), meant);
  if (wrong.length === 0) return true;
  if (tries === 0) return false;
  await put(context, table, wrong);
  return settleBody(context, table, meant, tries - 1);
}

/** Only formulas come by themselves: where neither is one, the cell is as Excel understood it. */
function findWrong(table: TableBody, now: Matrix<Content>, meant: Matrix<Content>): CellWrite[] {
  const { row, column } = table.body;
  return meant.flatMap((line, down) =>
    line.flatMap((input, across) => {
      const found = now[down]?.[across] ?? "";
      if (!isFormula(input) && !isFormula(found)) return [];
      const isMeant = isSameFormula(table, found, input, row + down);
      return isMeant ? [] : { row: row + down, column: column + across, input };
    }),
  );
}

/** Formulas are written while their rows are not part of the table; what is typed does not spread. */
async function put(
  context: Excel.RequestContext,
  table: TableBody,
  cells: readonly CellWrite[],
): Promise<void> {
  const { sheet, body } = table;
  const formulas = cells.filter(({ input }) => isFormula(input));
  const typed = cells.filter(({ input }) => !isFormula(input));
  if (table.canShrink && body.rows > 1 && formulas.length > 0) await writeOutside(context, table, formulas);
  else await writeScattered(context, sheet, formulas);
  await writeScattered(context, sheet, typed);
}

/** A table keeps one row at least. */
async function writeOutside(
  context: Excel.RequestContext,
  { table, ...rest }: TableBody,
  formulas: readonly CellWrite[],
): Promise<void> {
  const { sheet, area, body } = rest;
  table.resize(rangeOf(sheet, { ...area, rows: body.row - area.row + 1 }));
  await context.sync();
  try {
    const outside = formulas.map((cell) => ({
      ...cell,
      input: outsideTable({ table, ...rest }, cell.input, cell.row),
    }));
    await writeScattered(context, sheet, outside);
  } finally {
    table.resize(rangeOf(sheet, area));
    await context.sync();
  }
}

function overlay(before: Matrix<Content>, { body }: TableBody, cells: readonly CellWrite[]): Matrix<Content> {
  const meant = before.map((line) => [...line]);
  for (const { row, column, input } of cells) {
    const line = meant[row - body.row];
    if (line) line[column - body.column] = input;
  }
  return meant;
}

const takeFrom = (before: Matrix<Content>, { body }: TableBody, cells: readonly CellWrite[]): CellWrite[] =>
  cells.map(({ row, column }) => ({
    row,
    column,
    input: before[row - body.row]?.[column - body.column] ?? "",
  }));

/** Whether a column that gets a formula would hold another one as well, which could not be put back. */
const hasSeveralFormulas = (
  meant: Matrix<Content>,
  { body }: TableBody,
  cells: readonly CellWrite[],
): boolean =>
  cells.some(({ input, column }) => {
    const held = meant.filter((line) => isFormula(line[column - body.column]));
    return isFormula(input) && held.length > 1;
  });
