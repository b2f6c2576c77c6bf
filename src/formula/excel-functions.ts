import { isShown, type OutCell } from "../core/show/cell";
import { flawed, isError, type CellError, type CellValue, type Values } from "./cell-value";

/** What a cell is worth in arithmetic. */
export const plain = (cell: CellValue | undefined): unknown =>
  isShown(cell as OutCell) ? (cell as { number: number }).number : cell;

const only = (values: Values | undefined): CellValue => values?.[0]?.[0] ?? "";

const DAY = 86_400_000;
const EPOCH = 25_569;
const dateOf = (serial: number) => new Date((serial - EPOCH) * DAY);
const serialOf = ([year = 1900, month = 1, day = 1]: number[]) =>
  Date.UTC(year, month - 1, day) / DAY + EPOCH;

/** Of many numbers one; texts and empty cells do not count, an error is the answer. */
const overNumbers =
  (count: (numbers: number[]) => number) =>
  (...parts: Values[]): Values => {
    const cells = parts.flat(2);
    const failed = cells.find((cell) => isError(cell));
    const numbers = cells.map(plain).filter((value) => typeof value === "number");
    return [[failed ?? result(count(numbers))]];
  };

const result = (value: number): CellValue =>
  Number.isFinite(value) ? value : flawed("#DIV/0!", "no-number");
const NO_NUMBER: CellError = flawed("#VALUE!", "text-for-number");

/** Of numbers, cell by cell. */
const ofNumbers =
  (work: (...numbers: number[]) => number) =>
  (values: Values = [], ...others: Values[]): Values => {
    const rest = others.map((other) => Number(plain(only(other))));
    return values.map((row) =>
      row.map((cell) =>
        isError(cell)
          ? cell
          : Number.isNaN(Number(plain(cell)))
            ? NO_NUMBER
            : result(work(Number(plain(cell)), ...rest)),
      ),
    );
  };

const replacing =
  (isReplaced: (error: CellError) => boolean) =>
  (values: Values = [], other: Values = []): Values =>
    values.map((row) => row.map((cell) => (isError(cell) && isReplaced(cell) ? only(other) : cell)));

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function round(number: number, digits = 0): number {
  const factor = 10 ** digits;
  return (Math.sign(number) * Math.round(Math.abs(number) * factor)) / factor;
}

/** The few functions of Excel's own that people put around Sourcebook's; all others only Excel works out. */
export const EXCEL_FUNCTIONS: Partial<Record<string, (...parts: Values[]) => Values>> = {
  SUM: overNumbers(sum),
  AVERAGE: overNumbers((numbers) => sum(numbers) / numbers.length),
  MAX: overNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), -Infinity)),
  MIN: overNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), Infinity)),
  COUNT: overNumbers((numbers) => numbers.length),
  ROUND: ofNumbers(round),
  ABS: ofNumbers(Math.abs),
  YEAR: ofNumbers((serial) => dateOf(serial).getUTCFullYear()),
  DATE: (...parts) => [[serialOf(parts.map((part) => Number(plain(only(part)))))]],
  IFERROR: replacing(() => true),
  IFNA: replacing(({ error }) => error === "#N/A"),
  IF: (test, then, otherwise = [[false]]) =>
    isError(only(test)) ? [[only(test)]] : plain(only(test)) ? (then ?? [[true]]) : otherwise,
  INDEX: (values = [], row = [[1]], column = [[1]]) => [
    [
      values[Number(plain(only(row))) - 1]?.[Number(plain(only(column))) - 1] ??
        flawed("#REF!", "no-such-cell"),
    ],
  ],
  FORMULATEXT: () => [[flawed("#N/A", "needs-cell")]],
};
