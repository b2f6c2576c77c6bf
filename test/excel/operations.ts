import { openEdition } from "../../src/core/edition/edition";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { insertCitations } from "../../src/excel/operations/insert-citations";
import type { Outcome } from "../../src/excel/outcome";
import type { CellToConvert, Inserted, TableRequest } from "../../src/excel/workbook";
import type { ExcelOptions } from "../office-host/start-excel";
import { dataset, expectDone, layoutOf, openWorkbook, type OpenWorkbook } from "./open-workbook";

export const TURNOVER = '=TURNOVER("Belarus","Uzbekistan",2020)';
const MEASURES = '=CODES("measures")';
const whole = layoutOf("trade-partners");
export const TABLE: TableRequest = {
  layout: { ...whole, rows: whole.rows.slice(0, 3) },
  language: "en",
  edition: "2026.1",
  prefix: "",
  content: "formulas",
  hasSources: true,
  hasChart: true,
  destination: "new-sheet",
};
const CELLS = [
  {
    address: "Sheet1!A1",
    formula: TURNOVER,
    citation: "Zalessky 2021",
    numberFormats: [['$#,##0.0,,"M"']],
  },
  { address: "Sheet1!J1", formula: MEASURES, citation: "" },
];
const PORTABLE = CELLS.map((cell) => ({ ...cell, source: { Source: "Zalessky 2021" } }));
const BIBLIOGRAPHY = {
  title: "Sources",
  headings: ["Reference", "Link", "Cells"],
  entries: [{ reference: "Zalessky 2021", url: "https://example.com/a", cells: ["Sheet1!A1"] }],
};
const CHANGED = openEdition({
  ...dataset,
  figures: dataset.figures.map((figure) => ({ ...figure, value: (figure.value ?? 0) + 1 })),
});

/** What must be there before an operation; what it answers the operation is given. */
type Prepare = (book: OpenWorkbook) => Promise<unknown>;
type Operate = (prepared: never) => Promise<Outcome<unknown>>;
export type Operation = [name: string, prepare: Prepare, operate: Operate];

const nothing: Prepare = () => Promise.resolve();
const insert = (request: Partial<TableRequest> = {}) =>
  excelWorkbook.insertTable({ ...TABLE, ...request }).then(expectDone);
const takeBack = (inserted: Inserted) => excelWorkbook.undo(inserted);

/** A table of the person's, with one formula in a column and room for another. */
const putTable: Prepare = ({ host, put, select }) => {
  put("D20:E23", [
    ["Name", "Trade"],
    ["a", "=1+1"],
    ["b", ""],
    ["c", 5],
  ]);
  host.workbook.worksheets.getFirst().tables.add("D20:E23", true);
  select("E22");
  return Promise.resolve();
};

/** One table of formulas and one of values; the second has a row more in the new edition, the first one less. */
const insertTwo: Prepare = async () => {
  await insert({ hasChart: false });
  await insert({ content: "values", layout: { ...whole, rows: whole.rows.slice(1, 3) } });
};

/** Different formulas of ours in a column of the person's table. */
const OURS: CellToConvert[] = [2018, 2019, 2020].map((year, at) => ({
  address: `Sheet1!E${21 + at}`,
  formula: `=TURNOVER("Belarus","Uzbekistan",${year})`,
  citation: "",
}));
const putOurs: Prepare = async ({ host, put }) => {
  put("D20:E23", [["Name", "Trade"], ...OURS.map(({ formula }, at) => [`row ${at}`, formula])]);
  host.workbook.worksheets.getFirst().tables.add("D20:E23", true);
  await host.store.settle();
};

const refresh = () =>
  excelWorkbook.refreshTables({
    layoutOf: (id) => {
      const layout = layoutOf(id, "en", CHANGED);
      return { ...layout, rows: layout.rows.slice(1, 5) };
    },
    edition: "2026.2",
    prefix: "",
  });

/** Every operation of the workbook, with what must be there before it. */
export const OPERATIONS: Operation[] = [
  ["readSelection", nothing, () => excelWorkbook.readSelection()],
  ["insertFormula", nothing, () => excelWorkbook.insertFormula(TURNOVER, "0.0")],
  ["insertFormula in a table", putTable, () => excelWorkbook.insertFormula(TURNOVER)],
  ["insertText", nothing, () => excelWorkbook.insertText("=text")],
  ["insertSpill", nothing, () => excelWorkbook.insertSpill(MEASURES, 7, 1)],
  ["insertTable", nothing, () => excelWorkbook.insertTable(TABLE)],
  ["insertTable in place", nothing, () => excelWorkbook.insertTable({ ...TABLE, destination: "selection" })],
  ["undo of a cell", () => excelWorkbook.insertFormula(TURNOVER).then(expectDone), takeBack],
  ["undo of a table", () => insert(), takeBack],
  ["undo of a table in place", () => insert({ destination: "selection" }), takeBack],
  ["recalculate", nothing, () => excelWorkbook.recalculate()],
  ["listTables", () => insert(), () => excelWorkbook.listTables()],
  ["refreshTables", insertTwo, refresh],
  ["scan", nothing, () => excelWorkbook.scan()],
  ["goTo", nothing, () => excelWorkbook.goTo("Sheet1!C3")],
  ["replaceFormula", nothing, () => excelWorkbook.replaceFormula("Sheet1!A1", TURNOVER, "=EDITION()")],
  ["writeBibliography", nothing, () => excelWorkbook.writeBibliography(BIBLIOGRAPHY)],
  [
    "writeBibliography again",
    () => excelWorkbook.writeBibliography({ ...BIBLIOGRAPHY, entries: [] }).then(expectDone),
    () => excelWorkbook.writeBibliography(BIBLIOGRAPHY),
  ],
  ["convertToValues", nothing, () => excelWorkbook.convertToValues(CELLS)],
  [
    "restoreFormulas",
    () => excelWorkbook.convertToValues(CELLS).then(expectDone),
    () => excelWorkbook.restoreFormulas(),
  ],
  ["convertToValues in a table", putOurs, () => excelWorkbook.convertToValues(OURS)],
  [
    "restoreFormulas in a table",
    (book) => putOurs(book).then(() => excelWorkbook.convertToValues(OURS).then(expectDone)),
    () => excelWorkbook.restoreFormulas(),
  ],
  ["makePortable", nothing, () => excelWorkbook.makePortable(PORTABLE, "copy")],
  ["undo of a portable copy", () => excelWorkbook.makePortable(PORTABLE, "copy").then(expectDone), takeBack],
  ["readPin", nothing, () => excelWorkbook.readPin()],
  ["writePin", nothing, () => excelWorkbook.writePin("2026.1")],
  ["insertCitations", (book) => Promise.resolve(book.select("A1")), () => insertCitations("")],
];

/** A workbook with two formulas, and what an operation needs. */
export async function openFor(
  prepare: Prepare,
  options?: ExcelOptions,
): Promise<{ book: OpenWorkbook; prepared: never }> {
  const book = openWorkbook(options);
  book.put("A1", [[TURNOVER]]);
  book.put("J1", [[MEASURES]]);
  await book.host.store.settle();
  book.select("D12");
  const prepared = await prepare(book);
  await book.host.store.settle();
  return { book, prepared: prepared as never };
}
