import { excelWorkbook } from "../../src/excel/excel-workbook";
import { expectDone, expectRefused, openWorkbook, type OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;
beforeEach(() => {
  book = openWorkbook();
});
const { readSelection, onSelectionChanged, goTo, replaceFormula, recalculate, readPin, writePin } =
  excelWorkbook;
const selection = async () => expectDone(await readSelection());

describe("the selection", () => {
  test("an empty cell", async () => {
    book.select("B4");
    expect(await selection()).toEqual({
      address: "Sheet1!B4",
      rows: 1,
      columns: 1,
      isEmpty: true,
      cells: [],
      headings: { left: [], above: [] },
    });
  });

  test("a formula with what it reads", async () => {
    book.put("A1:B1", [["Uzbekistan", '=TURNOVER("Belarus",A1,2020)']]);
    book.select("B1");
    expect(await selection()).toMatchObject({
      isEmpty: false,
      cells: [{ address: "Sheet1!B1", text: "> $280M", references: { A1: [["Uzbekistan"]] } }],
      headings: { left: ["Uzbekistan"], above: [] },
    });
  });

  test("a formula that shows nothing is not nothing", async () => {
    book.put("B4", [['=""&""']]);
    book.select("B4");
    expect(await selection()).toMatchObject({ isEmpty: false, cells: [] });
  });

  test("a cell that a formula elsewhere fills leads to that formula", async () => {
    book.put("B2", [['=CODES("measures")']]);
    book.select("B4");
    expect(await selection()).toMatchObject({ isEmpty: false, cells: [{ address: "Sheet1!B2" }] });
  });

  test("a block between headings of rows and columns", async () => {
    book.put("A1:C3", [
      ["", 2019, 2020],
      ["Uzbekistan", "", ""],
      ["Cuba", "", ""],
    ]);
    book.select("B2:C3");
    expect(await selection()).toMatchObject({
      isEmpty: true,
      headings: { left: ["Uzbekistan", "Cuba"], above: [2019, 2020] },
    });
  });

  test("headings that are dates are given as they show; amounts and gaps are no headings", async () => {
    book.put("B1:C1", [[43_831, 43_862]]);
    book.host.workbook.findRange("B1:C1").numberFormat = "mmm yyyy";
    book.put("A2:A3", [[280e6], [""]]);
    book.select("B2:C3");
    expect((await selection()).headings).toEqual({ left: [], above: ["Jan 2020", "Feb 2020"] });
  });

  test("whole columns, and ten thousand rows, are told of by their beginning", async () => {
    book.put("C1", [['=TURNOVER("Belarus","Uzbekistan",2020)']]);
    book.select("C:C");
    expect(await selection()).toMatchObject({
      address: "Sheet1!C:C",
      rows: 1_048_576,
      cells: [{ address: "Sheet1!C1" }],
    });
    book.select("A1:C10000");
    expect(await selection()).toMatchObject({
      rows: 10_000,
      isEmpty: false,
      cells: [{ address: "Sheet1!C1" }],
    });
  });

  test("a chart is none", async () => {
    book.host.misbehaviour.objectSelected = true;
    expect(expectRefused(await readSelection())).toEqual({ code: "no-cell" });
  });
});

test("a listener hears of selections and edits until it is no longer wanted", async () => {
  let heard = 0;
  const stop = await onSelectionChanged(() => void heard++);
  book.select("C3");
  await new Promise((resolve) => setTimeout(resolve, 20));
  const afterSelection = heard;
  expect(afterSelection).toBeGreaterThan(0);
  book.put("C3", [["new"]]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toBeGreaterThan(afterSelection);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const afterStop = heard;
  book.select("D4");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toBe(afterStop);
});

describe("going to a cell", () => {
  test("opens its sheet and selects it", async () => {
    book.host.workbook.worksheets.add("My sheet");
    expectDone(await goTo("'My sheet'!C3:D4"));
    expect((await selection()).address).toBe("'My sheet'!C3:D4");
  });

  test.each([["Gone!A1"], ["no address"], ["[Book2]Sheet1!A1"]])("%s is nowhere", async (address) => {
    expect(expectRefused(await goTo(address))).toEqual({ code: "gone", what: address });
  });

  test("a hidden sheet stays hidden", async () => {
    book.host.workbook.worksheets.add("Secret").visibility = "Hidden";
    expect(expectRefused(await goTo("Secret!A1"))).toEqual({ code: "hidden", sheet: "Secret" });
  });
});

describe("a formula in place of another", () => {
  const wrong = '=TURNOVER("Belarus","Uzbekistn",2020)';
  const right = '=TURNOVER("Belarus","Uzbekistan",2020)';
  beforeEach(() => book.put("B4", [[wrong]]));

  test("when the cell still holds that one", async () => {
    expectDone(await replaceFormula("Sheet1!B4", wrong, right));
    expect(book.formulas("B4")).toEqual([[right]]);
    expect(expectRefused(await replaceFormula("Sheet1!B4", wrong, right))).toEqual({
      code: "changed",
      address: "Sheet1!B4",
    });
  });

  test("not on a protected sheet, nor where no sheet is", async () => {
    book.host.workbook.worksheets.getFirst().protection.protect();
    expect(expectRefused(await replaceFormula("Sheet1!B4", wrong, right))).toEqual({
      code: "protected",
      sheet: "Sheet1",
    });
    expect(expectRefused(await replaceFormula("Gone!B4", wrong, right)).code).toBe("gone");
  });
});

test("formulas are worked out anew", async () => {
  let answer = 1;
  book = openWorkbook({ calculate: () => answer });
  book.put("B4", [["=EDITION()"]]);
  await book.host.store.settle();
  answer = 2;
  expectDone(await recalculate());
  await book.host.store.settle();
  expect(book.values("B4")).toEqual([[2]]);
});

describe("the pin", () => {
  test("is kept in the workbook, changed and taken away", async () => {
    expect(expectDone(await readPin())).toBeUndefined();
    expectDone(await writePin("2026.1"));
    expect(expectDone(await readPin())).toBe("2026.1");
    expectDone(await writePin("2026.2"));
    expect(expectDone(await readPin())).toBe("2026.2");
    expectDone(await writePin(undefined));
    expect(expectDone(await readPin())).toBeUndefined();
    expect(book.host.workbook.customXmlParts.count).toBe(1);
  });
});
