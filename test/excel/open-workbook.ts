import { readFileSync } from "node:fs";
import { isShown } from "../../src/core/show/cell";
import { openEdition, type Edition } from "../../src/core/edition/edition";
import type { Dataset } from "../../src/core/record";
import { findTable, layOut } from "../../src/core/tables/layout";
import type { TableLayout } from "../../src/core/tables/table-layout";
import type { Language } from "../../src/core/words/language";
import { setCurrent } from "../../src/dataset/current";
import type { Outcome, Refusal } from "../../src/excel/outcome";
import { TYPING } from "../../src/excel/typing";
import { isError } from "../../src/formula/cell-value";
import { evaluate, formulaTextOf } from "../../src/formula/evaluate";
import type { CalculateFormula, FormulaPlace } from "../../workbench/host/store/calculation";
import type { CellResult } from "../../workbench/host/store/cell";
import { errorAnswer, type Answer } from "../../workbench/host/store/read-answer";
import { startExcel, type ExcelOptions, type StartedExcel } from "../office-host/start-excel";

export const dataset = JSON.parse(readFileSync("src/dataset/dataset.json", "utf8")) as Dataset;
const edition = openEdition(dataset);

export interface OpenWorkbook extends StartedExcel {
  /** Puts cells down as a person would; the address may name a sheet. */
  put: (address: string, cells: unknown[][]) => void;
  values: (address: string) => unknown[][];
  formulas: (address: string) => unknown[][];
  text: (address: string) => string[][];
  select: (address: string) => void;
  sheetNames: () => string[];
  /** Formulas are answered from this edition from now on. */
  take: (edition: Edition) => void;
}

/** A fresh workbook in which Sourcebook's formulas are worked out from the real dataset. */
export function openWorkbook(options: ExcelOptions = {}): OpenWorkbook {
  TYPING.limit = 0;
  let current = edition;
  const calculate: CalculateFormula = (formula, at) => answerFormula(started, current, formula, at);
  const started = startExcel({ calculate, ...options });
  const { host } = started;
  const range = (address: string) => host.workbook.findRange(address);
  const take = (next: Edition) => {
    current = next;
    setCurrent({ edition: next, loadWhole: () => Promise.resolve(next) });
  };
  take(edition);
  return {
    ...started,
    take,
    put: (address, cells) => void (range(address).values = cells),
    values: (address) => range(address).values as unknown[][],
    formulas: (address) => range(address).formulas as unknown[][],
    text: (address) => range(address).text as string[][],
    select: (address) => range(address).select(),
    sheetNames: () => host.workbook.worksheets.items.map(({ name }) => name),
  };
}

/** A formula's answer from the dataset, with the cells of its sheet and its table. */
function answerFormula(
  { host }: StartedExcel,
  current: Edition,
  formula: string,
  at: FormulaPlace,
): Answer[][] {
  const readCells = (reference: string) =>
    readReference(host, reference, at).map((row) =>
      row.map(({ type, value }) => (type === "Empty" ? "" : value)),
    );
  return evaluate(formula, { edition: current, language: "en" }, { readCells }).map((row) =>
    row.map((cell): Answer => {
      if (isError(cell)) return errorAnswer(cell.error, cell.message);
      if (!isShown(cell)) return cell as Answer;
      return { type: "Double", basicType: "Double", basicValue: cell.number, numberFormat: cell.format };
    }),
  );
}

const qualify = (reference: string, { sheet }: FormulaPlace) =>
  reference.includes("!") ? reference : `'${sheet}'!${reference}`;

/** `[@Partner]` in a row of a table, else what the sheet itself knows. */
function readReference(
  { workbook }: StartedExcel["host"],
  reference: string,
  at: FormulaPlace,
): CellResult[][] {
  const ofFormula = formulaTextOf(reference);
  if (ofFormula !== undefined) {
    const { sheet, area } = workbook.findRange(qualify(ofFormula, at));
    const { formula } = sheet.store.cell(area.row, area.column);
    return [[formula === undefined ? { type: "Error", value: "#N/A" } : { type: "String", value: formula }]];
  }
  const column = /^\w*\[@\[?(.*?)\]?\]$/.exec(reference)?.[1]?.replace(/'(.)/g, "$1");
  if (column === undefined) return at.read(reference);
  const table = workbook.tables.items.find(
    ({ sheet, area }) =>
      sheet.name === at.sheet &&
      at.row >= area.row &&
      at.row < area.row + area.rows &&
      at.column < area.column + area.columns,
  );
  const index = table?.columns.items.find(({ name }) => name === column)?.index;
  if (!table || index === undefined) return [[{ type: "Error", value: "#REF!" }]];
  return [[table.sheet.store.cell(at.row, table.area.column + index).result]];
}

export function layoutOf(id: string, language: Language = "en", of: Edition = edition): TableLayout {
  const table = findTable(of, id);
  if (!table) throw new Error(`no table ${id}`);
  return layOut({ edition: of, language }, table);
}

export function expectDone<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

export function expectRefused(outcome: Outcome<unknown>): Refusal {
  if (outcome.ok) throw new Error(`not refused: ${JSON.stringify(outcome.value)}`);
  return outcome.problem;
}
