import { insertFormula } from "../../src/excel/operations/insert-formula";
import { insertSpill } from "../../src/excel/operations/insert-spill";
import { insertTable } from "../../src/excel/operations/insert-table";
import type { TableRequest } from "../../src/excel/workbook";
import { expectDone, expectRefused, layoutOf, openWorkbook, type OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;
beforeEach(() => {
  book = openWorkbook();
  book.put("Z90", [["somebody's"]]);
});

const insert = (destination: TableRequest["destination"]) =>
  insertTable({
    layout: layoutOf("trade-partners"),
    language: "en",
    edition: "2026.1",
    prefix: "",
    content: "formulas",
    hasSources: false,
    hasChart: false,
    destination,
  });

const merge = (address: string) => book.host.workbook.findRange(address).merge();

describe("what the person had done can still be undone", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["a formula in a cell, even a merged one", () => insertFormula("=EDITION()").then(expectDone)],
    ["a table on a new sheet", () => insert("new-sheet").then(expectDone)],
    ["a table beyond all that is used", () => insert({ address: "Sheet1!A95" }).then(expectDone)],
    ["a table that is refused", () => insert({ address: "Sheet1!Z80" }).then(expectRefused)],
  ])("after %s", async (_, act) => {
    merge("A1:B2");
    book.select("A1");
    const emptied = jest.spyOn(book.host.workbook.undoList, "empty");
    await act();
    expect(emptied).not.toHaveBeenCalled();
  });
});

describe("merged cells are in the way of a block", () => {
  test("when they begin above or left of it", async () => {
    merge("B4:C6");
    const refusal = expectRefused(await insert({ address: "Sheet1!C5" }));
    expect(refusal).toEqual({ code: "not-empty", address: "Sheet1!B4:C6", free: "Sheet1!C8" });
  });

  test("not when they only begin in the same rows", async () => {
    merge("B4:C6");
    expectDone(await insert({ address: "Sheet1!K5" }));
  });

  test("of a spill as well", async () => {
    merge("A2:B3");
    book.select("A1");
    const refusal = expectRefused(await insertSpill('=CODES("measures")', 7, 1));
    expect(refusal).toMatchObject({ code: "not-empty", address: "Sheet1!A2:B3" });
  });
});
