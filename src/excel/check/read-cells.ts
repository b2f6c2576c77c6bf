import type { CheckRoom } from "./check";

/** What cells hold when their formulas have been answered. */
export interface ReadCells {
  values: unknown[][];
  text: string[][];
  formulas: unknown[][];
}

const WAITING = new Set<unknown>(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);
/** Milliseconds for which answers are waited for, and after which they are looked for again. */
export const ANSWERING = { limit: 5_000, every: 250 };

/** Writes the check's cells into its rows. */
export async function writeAll({ context, sheet, row, cells }: CheckRoom): Promise<void> {
  const filled = cells.flatMap((line, down) =>
    line.flatMap((input, right) => (input === "" ? [] : [{ down, right, input }])),
  );
  for (const { down, right, input } of filled) sheet.getCell(row - 1 + down, right).formulas = [[input]];
  await context.sync();
}

/** Waits until no function is at work any more, for a while at most; `rows` beyond those that were written hold spills. */
export async function readAll(
  { context, sheet, row, cells }: CheckRoom,
  rows = cells.length,
): Promise<ReadCells> {
  const columns = Math.max(...cells.map(({ length }) => length));
  const range = sheet.getRangeByIndexes(row - 1, 0, rows, columns);
  const until = Date.now() + ANSWERING.limit;
  const read = async (): Promise<ReadCells> => {
    range.load("values,text,formulas");
    await context.sync();
    const { values, text, formulas } = range as ReadCells;
    if (Date.now() >= until || !isWaiting(cells, values)) return { values, text, formulas };
    await new Promise((resolve) => setTimeout(resolve, ANSWERING.every));
    return read();
  };
  return read();
}

/** A formula is not answered yet where its cell is busy, or still empty. */
const isWaiting = (cells: string[][], values: unknown[][]): boolean =>
  values.some((line, down) =>
    line.some(
      (value, right) => WAITING.has(value) || (value === "" && cells[down]?.[right]?.startsWith("=")),
    ),
  );

export const isError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");
