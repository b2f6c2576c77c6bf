import { insertFormula } from "../../src/excel/operations/insert-formula";
import { insertSpill } from "../../src/excel/operations/insert-spill";
import { insertText } from "../../src/excel/operations/insert-text";
import { undo } from "../../src/excel/operations/undo";
import { expectDone, expectRefused, openWorkbook, type OpenWorkbook } from "./open-workbook";

const TURNOVER = '=TURNOVER("Belarus","Uzbekistan",2020)';

let book: OpenWorkbook;
beforeEach(() => {
  book = openWorkbook();
  book.select("B4");
});

const protect = () => book.host.workbook.worksheets.getFirst().protection.protect();

describe("a formula", () => {
  test("is put into the selected cell and answered", async () => {
    const { address } = expectDone(await insertFormula(TURNOVER));
    expect(address).toBe("Sheet1!B4");
    expect([book.formulas("B4"), book.text("B4")]).toEqual([[[TURNOVER]], [["> $280M"]]]);
  });

  test("brings a number format when it is given one", async () => {
    expectDone(await insertFormula(TURNOVER, '"> "$#,##0.0,,"M"'));
    expect(book.text("B4")).toEqual([["> $280.0M"]]);
  });

  test("is a formula also where the cell was formatted as text", async () => {
    book.host.workbook.findRange("B4").numberFormat = "@";
    expectDone(await insertFormula(TURNOVER));
    expect(book.values("B4")).toEqual([[280e6]]);
  });

  test("goes into the first cell of a larger selection, whatever else is selected", async () => {
    book.select("B4:D9");
    book.put("C5", [["kept"]]);
    expect(expectDone(await insertFormula(TURNOVER)).address).toBe("Sheet1!B4");
    expect(book.values("C5")).toEqual([["kept"]]);
  });

  test("may stand in an empty cell of the user's own table", async () => {
    book.put("B3:C3", [["Partner", "Turnover"]]);
    book.host.workbook.tables.add("B3:C5", true);
    book.select("C4");
    expectDone(await insertFormula(TURNOVER));
    expect(book.values("C4")).toEqual([[280e6]]);
  });
});

describe("a cell that is not empty is left alone", () => {
  test.each<[string, unknown]>([
    ["a text", "mine"],
    ["a number", 0],
    ["a formula", "=1+1"],
    ["a formula that shows nothing", '=""&""'],
    ["an apostrophe and blanks", "'  "],
  ])("%s", async (_, content) => {
    book.put("B4", [[content]]);
    const before = book.formulas("B4");
    const refusal = expectRefused(await insertFormula(TURNOVER));
    expect(refusal).toEqual({ code: "not-empty", address: "Sheet1!B4", free: "Sheet1!B5" });
    expect(book.formulas("B4")).toEqual(before);
  });

  test("a cell that another formula fills", async () => {
    book.put("B2", [['=CODES("measures")']]);
    await book.host.store.settle();
    expect(book.values("B4")).toEqual([["index"]]);
    expect(expectRefused(await insertText("x")).code).toBe("not-empty");
  });

  test("a cell that another formula fills with nothing", async () => {
    book = openWorkbook({ calculate: () => [["a"], [""], ["c"]] });
    book.put("B3", [["=FIGURES()"]]);
    await book.host.store.settle();
    book.select("B4");
    expect(expectRefused(await insertText("x")).code).toBe("not-empty");
  });

  test("a cell of a sheet that is protected", async () => {
    protect();
    expect(expectRefused(await insertFormula(TURNOVER))).toEqual({ code: "protected", sheet: "Sheet1" });
    expect(book.values("B4")).toEqual([[""]]);
  });

  test("an unlocked cell of a protected sheet is free", async () => {
    book.host.store.sheets[0]?.store.setFormat({ row: 3, column: 1, rows: 1, columns: 1 }, { locked: false });
    protect();
    expectDone(await insertFormula(TURNOVER, "0.0"));
    expect(book.text("B4")).toEqual([["> $280M"]]);
  });
});

describe("Excel is busy otherwise", () => {
  test("somebody types in a cell", async () => {
    book.host.misbehaviour.cellEditMode = true;
    expect(expectRefused(await insertFormula(TURNOVER))).toEqual({ code: "cell-edit" });
  });

  test("a chart is selected", async () => {
    book.host.misbehaviour.objectSelected = true;
    expect(expectRefused(await insertFormula(TURNOVER))).toEqual({ code: "no-cell" });
  });

  test("this Excel knows no spilling", async () => {
    book = openWorkbook({ sets: { ExcelApi: "1.11" } });
    expect(expectRefused(await insertSpill("=TWINTOWNS()", 3, 4))).toEqual({
      code: "unsupported",
      needs: "ExcelApi 1.12",
    });
    expectDone(await insertFormula(TURNOVER));
  });
});

describe("a text", () => {
  test.each([
    ['=HYPERLINK("https://example.com")'],
    ["+375 17 200"],
    ["-5"],
    ["@SUM(A1)"],
    ["\tindented"],
    ["\rreturned"],
    ["Mar 2021"],
    ["17%"],
    ["TRUE"],
    ["'quoted'"],
    ["Zalessky 2021, lines 344–350"],
  ])("%j stays that text", async (text) => {
    expectDone(await insertText(text));
    expect(book.values("B4")).toEqual([[text]]);
  });

  test("stays that text in a cell for text", async () => {
    book.host.workbook.findRange("B4").numberFormat = "@";
    expectDone(await insertText("=A1"));
    expect(book.values("B4")).toEqual([["=A1"]]);
  });
});

describe("a formula that spills", () => {
  const rows = 3;

  test("is put down when all its cells are free", async () => {
    const { address } = expectDone(await insertSpill('=TWINTOWNS("Bashkortostan")', rows, 4));
    expect(address).toBe("Sheet1!B4:E6");
    expect(book.formulas("B4")).toEqual([['=TWINTOWNS("Bashkortostan")']]);
  });

  test.each<[string, () => void, string]>([
    ["a value", () => book.put("D6", [["x"]]), "Sheet1!D6"],
    ["a table", () => void book.host.workbook.tables.add("E6:F9", true), "Sheet1!E6"],
  ])("is not, with %s in the way", async (_, obstruct, address) => {
    obstruct();
    const refusal = expectRefused(await insertSpill("=TWINTOWNS()", rows, 4));
    expect(refusal).toMatchObject({ code: "not-empty", address });
    expect(book.values("B4")).toEqual([[""]]);
  });

  test("nor in a table, where nothing can spill", async () => {
    book.put("B3:C3", [["Partner", "Turnover"]]);
    book.host.workbook.tables.add("B3:C5", true);
    const refusal = expectRefused(await insertSpill("=TWINTOWNS()", 2, 2));
    expect(refusal).toEqual({ code: "not-empty", address: "Sheet1!B3:C5", free: "Sheet1!B7" });
  });

  test("nor beyond the end of the sheet", async () => {
    book.select("XFD9");
    const refusal = expectRefused(await insertSpill("=TWINTOWNS()", 2, 2));
    expect(refusal).toEqual({ code: "not-empty", address: "Sheet1!XFD9", free: "Sheet1!XFC9" });
  });
});

describe("taken back", () => {
  test("a formula leaves an empty cell with the format that it had", async () => {
    book.host.workbook.findRange("B4").numberFormat = "0.00";
    const inserted = expectDone(await insertFormula(TURNOVER, "0.0%"));
    expectDone(await undo(inserted));
    expect(book.values("B4")).toEqual([[""]]);
    expect(book.host.workbook.findRange("B4").numberFormat).toEqual([["0.00"]]);
  });

  test("a spill goes as a whole", async () => {
    expectDone(await undo(expectDone(await insertSpill('=TWINTOWNS("Bashkortostan")', 3, 4))));
    await book.host.store.settle();
    expect(book.values("B4:E6").flat().join("")).toBe("");
  });

  test("not when somebody has changed it since", async () => {
    const inserted = expectDone(await insertFormula(TURNOVER));
    book.put("B4", [["mine"]]);
    expect(expectRefused(await undo(inserted))).toEqual({ code: "changed", address: "Sheet1!B4" });
    expect(book.values("B4")).toEqual([["mine"]]);
  });

  test("not twice, and not when the sheet is gone", async () => {
    const inserted = expectDone(await insertFormula(TURNOVER));
    expectDone(await undo(inserted));
    expect(expectRefused(await undo(inserted)).code).toBe("changed");
    book.host.workbook.worksheets.add("Other");
    book.host.workbook.worksheets.getFirst().delete();
    expect(expectRefused(await undo(inserted))).toEqual({ code: "gone", what: "Sheet1!B4" });
  });
});
