import { formatAddress, parseAddress } from "../address";
import { cellArea, mapArea } from "../area";
import type { CellResult } from "./cell";
import type { MemorySheet } from "./memory-sheet";
import { errorAnswer, readAnswer, toMatrix, type Answer } from "./read-answer";
import type { Place } from "./sheet-store";

/** Where a formula stands. */
export interface FormulaPlace extends Place {
  readonly sheet: string;
  /** "Sheet1!B4", as custom functions get it. */
  readonly address: string;
  /** What cells show: those that the formula refers to, "A1:B2" or "Trade!A1". */
  read(address: string): CellResult[][];
}

/** Evaluates a formula: one value, or rows and columns that spill. */
export type CalculateFormula = (
  formula: string,
  at: FormulaPlace,
) => Answer | Answer[][] | Promise<Answer | Answer[][]>;

/** Without a hook the host knows no function at all. */
export const knowNoFunction: CalculateFormula = () => errorAnswer("#NAME?");

interface Waiting extends Place {
  readonly sheet: MemorySheet;
}

/** Calculates the formulas that were written since the last time, or all of them. No dependencies are followed. */
export class Calculation {
  #waiting = new Map<string, Waiting>();

  constructor(
    private readonly calculate: CalculateFormula,
    private readonly book: {
      nameOf(sheet: MemorySheet): string;
      find(name: string): MemorySheet | undefined;
    },
  ) {}

  add(sheet: MemorySheet, { row, column }: Place): void {
    this.#waiting.set(`${this.book.nameOf(sheet)}!${row},${column}`, { sheet, row, column });
  }

  /** A sheet that is gone has nothing to be calculated. */
  forget(sheet: MemorySheet): void {
    for (const [key, waiting] of this.#waiting) if (waiting.sheet === sheet) this.#waiting.delete(key);
  }

  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  async run(): Promise<void> {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    await Promise.all(waiting.map((cell) => this.#calculateCell(cell)));
  }

  async #calculateCell({ sheet, row, column }: Waiting): Promise<void> {
    const { formula } = sheet.cell(row, column);
    if (formula === undefined) return;
    const name = this.book.nameOf(sheet);
    const address = formatAddress(cellArea(row, column), { sheet: name });
    const read = (reference: string) => this.#read(reference, sheet);
    const answer = await this.calculate(formula, { sheet: name, row, column, address, read });
    if (sheet.cell(row, column).formula !== formula) return;
    sheet.putResults(
      { row, column },
      toMatrix(answer).map((line) => line.map(readAnswer)),
    );
  }

  #read(reference: string, own: MemorySheet): CellResult[][] {
    const parsed = parseAddress(reference);
    const sheet = parsed?.sheet === undefined ? own : this.book.find(parsed.sheet);
    if (!parsed || !sheet) return [[{ type: "Error", value: "#REF!" }]];
    return mapArea(parsed.area, (row, column) => sheet.cell(row, column).result);
  }
}
