import type { CheckRoom } from "./check";
import { readAll, type ReadCells } from "./read-cells";

/** Makes an Excel table of the check's rows. */
export async function addTable({ context, sheet, row, cells }: CheckRoom): Promise<void> {
  sheet.tables.add(sheet.getRangeByIndexes(row - 1, 0, cells.length, cells[0]?.length ?? 1), true);
  await context.sync();
}

/** Writes the last column below its heading in one block, as it is meant. */
export async function writeColumn({ context, sheet, row, cells }: CheckRoom): Promise<void> {
  const body = cells.slice(1).map((line) => [line.at(-1) ?? ""]);
  sheet.getRangeByIndexes(row, (cells[0]?.length ?? 1) - 1, body.length, 1).formulas = body;
  await context.sync();
}

/** Writes all but that. */
export async function writeFrame({ context, sheet, row, cells }: CheckRoom): Promise<void> {
  const frame = cells.map((line, at) => (at === 0 ? line : [...line.slice(0, -1), ""]));
  sheet.getRangeByIndexes(row - 1, 0, cells.length, cells[0]?.length ?? 1).values = frame;
  await context.sync();
}

/** The last column below its heading. */
export async function readColumn(room: CheckRoom): Promise<ReadCells> {
  const { values, text, formulas } = await readAll(room);
  const last = <T>(rows: T[][]) => rows.slice(1).map((line) => line.slice(-1));
  return { values: last(values), text: last(text), formulas: last(formulas) };
}
