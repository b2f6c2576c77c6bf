import { makePortable } from "../../src/excel/operations/make-portable";
import { scan } from "../../src/excel/operations/scan";
import { undo } from "../../src/excel/operations/undo";
import type { PortableCell } from "../../src/excel/workbook";
import { expectDone, expectRefused, openWorkbook, type OpenWorkbook } from "./open-workbook";

const TURNOVER = '=TURNOVER("Belarus","Uzbekistan",2020)';
const EXPORTS = '=EXPORTS("Belarus","Azerbaijan",2020,"food")';

let book: OpenWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  book.host.workbook.worksheets.add("My trade");
  book.put("A1:A3", [[TURNOVER], ["=A1+'My trade'!B2"], ["=SUM(Notes)"]]);
  book.put("'My trade'!B2:B3", [[EXPORTS], ["=B2/Sheet1!A1"]]);
  await book.host.store.settle();
});

const SOURCE = { Source: "Zalessky 2021", Lines: 344, Address: "" };
const CELLS: PortableCell[] = [
  { address: "Sheet1!A1", formula: TURNOVER, source: SOURCE, numberFormats: [['$#,##0.0,,"M"']] },
  { address: "'My trade'!B2", formula: EXPORTS, source: { Source: "=Zalessky", Note: "food" } },
];
const make = (cells = CELLS) => makePortable(cells, "portable");
const sheets = () => book.host.workbook.worksheets.items.map(({ name, visibility }) => [name, visibility]);

test("the sheets with our formulas are copied, with values in place of these and the others reading the copies", async () => {
  const before = [book.formulas("Sheet1!A1:A3"), book.formulas("'My trade'!B2:B3")];
  expect(expectDone(await make()).address).toBe("'Sheet1 portable'!A1");
  expect(sheets()).toEqual([
    ["Sheet1", "Visible"],
    ["My trade", "Visible"],
    ["Sheet1 portable", "Visible"],
    ["My trade portable", "Visible"],
    ["Sourcebook data", "Hidden"],
  ]);
  expect(book.formulas("'Sheet1 portable'!A1:A3")).toEqual([
    [280e6],
    ["=A1+'My trade portable'!B2"],
    ["=SUM(Notes)"],
  ]);
  expect(book.formulas("'My trade portable'!B3")).toEqual([["=B2/'Sheet1 portable'!A1"]]);
  expect(book.text("'Sheet1 portable'!A1")).toEqual([["$280.0M"]]);
  expect([book.formulas("Sheet1!A1:A3"), book.formulas("'My trade'!B2:B3")]).toEqual(before);
});

test("a comment on each number says where it is from", async () => {
  expectDone(await make());
  expect(book.host.workbook.comments.items.map(({ sheet, content }) => [sheet.name, content])).toEqual([
    ["Sheet1 portable", "Source: Zalessky 2021\nLines: 344"],
    ["My trade portable", "Source: =Zalessky\nNote: food"],
  ]);
});

test("the hidden sheet holds value, formula and source of each cell, as texts and numbers", async () => {
  expectDone(await make());
  expect(book.formulas("'Sourcebook data'!A1:G3")).toEqual([
    ["Cell", "Value", "Formula", "Source", "Lines", "Address", "Note"],
    ["'Sheet1 portable'!A1", 280e6, TURNOVER, "Zalessky 2021", 344, "", ""],
    ["'My trade portable'!B2", 30.4e6, EXPORTS, "=Zalessky", "", "", "food"],
  ]);
  expect(book.host.workbook.worksheets.getItem("Sourcebook data").store.cell(1, 2).formula).toBeUndefined();
});

test("nothing of it is a formula of ours, so nothing breaks without the add-in", async () => {
  expectDone(await make());
  expect(expectDone(await scan()).map(({ address }) => address)).toEqual(["Sheet1!A1", "'My trade'!B2"]);
});

test("a second copy stands beside the first", async () => {
  expectDone(await make());
  expectDone(await make(CELLS.slice(0, 1)));
  expect(sheets().slice(5)).toEqual([
    ["Sheet1 portable (2)", "Visible"],
    ["Sourcebook data (2)", "Hidden"],
  ]);
});

test("taken back, all its sheets go, the hidden one too", async () => {
  const inserted = expectDone(await make());
  expectDone(await undo(inserted));
  expect(book.sheetNames()).toEqual(["Sheet1", "My trade"]);
});

test("even a very hidden one, as earlier versions made it", async () => {
  const inserted = expectDone(await make());
  book.host.workbook.worksheets.getItem("Sourcebook data").visibility = "VeryHidden";
  expectDone(await undo(inserted));
  expect(book.sheetNames()).toEqual(["Sheet1", "My trade"]);
});

test("Ctrl+Z after it does not end Excel", async () => {
  expectDone(await make());
  expect(book.host.workbook.undoList.endsExcel).toBe(false);
});

test("not when one of them has been changed", async () => {
  const inserted = expectDone(await make());
  book.put("'My trade portable'!B9", [["mine"]]);
  expect(expectRefused(await undo(inserted))).toEqual({ code: "changed", address: "My trade portable" });
  expect(book.sheetNames()).toHaveLength(5);
});

test("a formula that has changed since stops it before anything is copied", async () => {
  book.put("A1", [["=EDITION()"]]);
  expect(expectRefused(await make())).toEqual({ code: "changed", address: "Sheet1!A1" });
  expect(book.sheetNames()).toHaveLength(2);
});

test("nothing to copy", async () => {
  expect(expectRefused(await make([]))).toEqual({ code: "gone", what: "portable" });
});

test("when Excel fails on the way, no sheet is left", async () => {
  const hiding = jest.spyOn(book.host.store, "setVisibility").mockImplementationOnce(() => {
    throw new Error("nothing is hidden today");
  });
  expect(expectRefused(await make()).code).toBe("failed");
  hiding.mockRestore();
  expect(book.sheetNames()).toEqual(["Sheet1", "My trade"]);
});
