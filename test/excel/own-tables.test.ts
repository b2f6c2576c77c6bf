import { convertToValues } from "../../src/excel/operations/convert-to-values";
import { insertCitations } from "../../src/excel/operations/insert-citations";
import { insertFormula } from "../../src/excel/operations/insert-formula";
import { insertTable } from "../../src/excel/operations/insert-table";
import { refreshTables } from "../../src/excel/operations/refresh-tables";
import { replaceFormula } from "../../src/excel/operations/replace-formula";
import { restoreFormulas } from "../../src/excel/operations/restore-formulas";
import { undo } from "../../src/excel/operations/undo";
import { fillColumns } from "../../workbench/host/model/fill-columns";
import { Table } from "../../workbench/host/model/table";
import { Tables } from "../../workbench/host/model/tables";
import { expectDone, expectRefused, layoutOf, openWorkbook, type OpenWorkbook } from "./open-workbook";

const turnover = (partner: string) => `=TURNOVER("Belarus","${partner}",2020)`;
const MINE = turnover("Uzbekistan");

let book: OpenWorkbook;
const table = () => book.host.workbook.tables.items[0]!;

/** A person's table at B2:D6; its third column as given. */
function open(column: unknown[]): void {
  book = openWorkbook();
  book.put("B2:D6", [
    ["Partner", "Price", "Number"],
    ...["Cuba", "Vietnam", "China", "Egypt"].map((partner, at) => [partner, at, column[at] ?? ""]),
  ]);
  book.host.workbook.tables.add("B2:D6", true).name = "Own";
}

afterEach(() => jest.restoreAllMocks());

const column = () => book.formulas("D3:D6").flat();

const LAYOUT = layoutOf("agri-food-trade");
const insertOurs = () =>
  insertTable({
    layout: LAYOUT,
    language: "en",
    edition: "2026.1",
    prefix: "",
    content: "formulas",
    hasSources: true,
    hasChart: true,
    destination: "new-sheet",
  });
const refreshOurs = async (prefix: string) =>
  expectDone(await refreshTables({ edition: "2026.2", prefix, layoutOf: () => LAYOUT }));

const COLUMNS: [string, string[]][] = [
  ["blanks", ["", "", "", ""]],
  ["one formula all over", ["=$C3*2", "=$C4*2", "", "=$C6*2"]],
  ["different formulas", ["=1", "=2", "", "=4"]],
  ["numbers, a blank and formulas", ["7", "=2", "", ""]],
];

describe.each(COLUMNS)("in a column with %s of a person's own table", (_, before) => {
  beforeEach(() => open(before));

  test.each([
    ["the only blank", 2],
    ["the first cell", 0],
  ])("a formula that is inserted changes its own cell alone: %s", async (__, at) => {
    if (before[at] !== "")
      book.host.store.sheets[0]?.store.clear({ row: 2 + at, column: 3, rows: 1, columns: 1 }, "contents");
    const there = column();
    book.select(`D${3 + at}`);
    const inserted = expectDone(await insertFormula(MINE));
    expect(column()).toEqual(there.with(at, MINE));
    expect(table().area).toEqual({ row: 1, column: 1, rows: 5, columns: 3 });
    expectDone(await undo(inserted));
    expect(column()).toEqual(there);
  });
});

describe("with a total row, which keeps the rows of a table in it", () => {
  const open5 = (cells: string[]) => {
    open(cells);
    table().showTotals = true;
    book.select("D5");
  };

  test("a formula is inserted where the column has no other", async () => {
    open5(["7", "", "", ""]);
    expectDone(await insertFormula(MINE));
    expect(column()).toEqual([7, "", MINE, ""]);
  });

  test("it is refused where others would be lost, before anything is written", async () => {
    open5(["=1", "=2", "", "=4"]);
    const made = jest.spyOn(Tables.prototype, "add");
    expect(expectRefused(await insertFormula(MINE))).toEqual({ code: "filled", table: "Own" });
    expect(column()).toEqual(["=1", "=2", "", "=4"]);
    expect([table().showTotals, table().rows.count, made.mock.calls]).toEqual([true, 4, []]);
  });

  test("a table of ours is left as it is where its refresh would write formulas, and else refreshed", async () => {
    book = openWorkbook();
    expectDone(await insertOurs());
    table().showTotals = true;
    const before = book.formulas(table().getRange().address);
    const [report] = await refreshOurs("SB");
    expect(report?.reasons).toEqual([{ what: "Sourcebook_agri_food_trade", why: "filled" }]);
    expect(book.formulas(table().getRange().address)).toEqual(before);
    expect((await refreshOurs(""))[0]).toMatchObject({ leftAlone: [] });
  });
});

test("a formula of a person's table is replaced alone", async () => {
  open(["=1", turnover("Cuba"), turnover("China"), "=4"]);
  expectDone(await replaceFormula("Sheet1!D4", turnover("Cuba"), MINE));
  expect(column()).toEqual(["=1", MINE, turnover("China"), "=4"]);
});

test("references beside the numbers of a person's table leave the rest of their column alone", async () => {
  open([turnover("Cuba"), "", "", turnover("Egypt")]);
  table().columns.add(undefined, [["Source"], [""], [""], ["mine"], [""]]);
  book.select("D3:D6");
  const refused = expectRefused(await insertCitations(""));
  expect(refused).toMatchObject({ code: "not-empty", address: "Sheet1!E5" });
  book.host.store.sheets[0]?.store.clear({ row: 4, column: 4, rows: 1, columns: 1 }, "contents");
  expectDone(await insertCitations(""));
  expect(book.formulas("E3:E6").flat()).toEqual(["=CITE(D3)", "", "", "=CITE(D6)"]);
});

describe("converted formulas of a table", () => {
  const cellsToConvert = (formulas: readonly unknown[]) =>
    formulas.map((formula, at) => ({
      address: `Sheet1!D${3 + at}`,
      formula: String(formula),
      citation: `source ${at}`,
    }));

  test("come back each in its cell", async () => {
    const before = ["Cuba", "Vietnam", "China", "Egypt"].map(turnover);
    open(before);
    await book.host.store.settle();
    expectDone(await convertToValues(cellsToConvert(before).slice(1)));
    expectDone(await restoreFormulas());
    expect(column()).toEqual(before);
  });

  test("read the labels of their row, also when they have moved", async () => {
    const before = [3, 4, 5, 6].map((row) => `=IFERROR(TURNOVER("Belarus",$B${row},${2016 + row}),0)`);
    open(before);
    await book.host.store.settle();
    expectDone(await convertToValues(cellsToConvert(before)));
    table().sheet.getRange("1:2").insert("Down");
    expect(expectDone(await restoreFormulas()).restored).toBe(4);
    expect(book.formulas("D5:D8").flat()).toEqual(
      [5, 6, 7, 8].map((row) => `=IFERROR(TURNOVER("Belarus",$B${row},${2014 + row}),0)`),
    );
  });
});

describe("an Excel that copies formulas over columns whenever a table takes cells in", () => {
  /** Tables that are made or grow are filled from their lowest formulas. */
  const spoil = (...of: ("add" | "resize")[]) => {
    const add = Reflect.get<typeof Tables.prototype, "add">(Tables.prototype, "add");
    const resize = Reflect.get<typeof Table.prototype, "resize">(Table.prototype, "resize");
    if (of.includes("add"))
      jest.spyOn(Tables.prototype, "add").mockImplementation(function (this: Tables, ...given) {
        const made = add.apply(this, given);
        fillColumns(made.sheet, made.bodyArea);
        return made;
      });
    if (of.includes("resize"))
      jest.spyOn(Table.prototype, "resize").mockImplementation(function (this: Table, to) {
        resize.call(this, to);
        fillColumns(this.sheet, this.bodyArea);
      });
  };

  const refresh = () => refreshOurs("SB");
  const body = () => table().getDataBodyRange().formulas;

  test("when it only does so to new tables, what was meant is written again", async () => {
    book = openWorkbook();
    expectDone(await insertOurs());
    const meant = body();
    book = openWorkbook();
    spoil("add");
    expectDone(await insertOurs());
    expect(body()).toEqual(meant);
  });

  test("else nothing is left of a table that was to be inserted, and why is said", async () => {
    book = openWorkbook();
    spoil("add", "resize");
    expect(expectRefused(await insertOurs())).toEqual({
      code: "filled",
      table: "Sourcebook_agri_food_trade",
    });
    expect([book.sheetNames(), book.host.workbook.tables.count]).toEqual([["Sheet1"], 0]);
  });

  test("a table that was to be refreshed holds what it held, is said to, and can be refreshed later", async () => {
    book = openWorkbook();
    expectDone(await insertOurs());
    const before = book.formulas(table().getRange().address);
    spoil("resize");
    const [report] = await refresh();
    expect(report).toMatchObject({ updated: 0, added: 0, withdrawn: 0 });
    expect(report?.reasons).toEqual([{ what: "Sourcebook_agri_food_trade", why: "filled" }]);
    expect(book.formulas(table().getRange().address)).toEqual(before);
    jest.restoreAllMocks();
    expect((await refresh())[0]).toMatchObject({ updated: LAYOUT.rows.length, leftAlone: [] });
  });

  test("a person's own table holds what it held", async () => {
    open(["=1", "=2", "", "=4"]);
    spoil("resize");
    book.select("D5");
    expect(expectRefused(await insertFormula(MINE))).toEqual({ code: "filled", table: "Own" });
    expect(column()).toEqual(["=1", "=2", "", "=4"]);
    expect(table().name).toBe("Own");
  });
});
