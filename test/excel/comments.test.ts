import { convertToValues } from "../../src/excel/operations/convert-to-values";
import { makePortable } from "../../src/excel/operations/make-portable";
import { restoreFormulas } from "../../src/excel/operations/restore-formulas";
import { hostError } from "../../workbench/host/protocol/host-error";
import { expectDone, openWorkbook, type OpenWorkbook } from "./open-workbook";
import type { ExcelOptions } from "../office-host/start-excel";

const TURNOVER = '=TURNOVER("Belarus","Uzbekistan",2020)';
const CELLS = ["A1", "A2", "A3", "A4"].map((at) => ({
  address: `Sheet1!${at}`,
  formula: TURNOVER,
  citation: `Zalessky 2021, ${at}`,
  source: { Source: `Zalessky 2021, ${at}` },
}));

let book: OpenWorkbook;
async function open(options?: ExcelOptions): Promise<void> {
  book = openWorkbook(options);
  book.put(
    "A1:A4",
    CELLS.map(() => [TURNOVER]),
  );
  await book.host.store.settle();
}

const commented = () => book.host.workbook.comments.items.map(({ area }) => `A${area.row + 1}`);
const isConverted = () => book.formulas("A1:A4").every(([value]) => value === 280e6);

describe("what Excel refuses to comment goes without; the rest stays", () => {
  beforeEach(() => open());

  test("a cell with a note", async () => {
    book.host.workbook.notes.add("Sheet1!A2", "from the old days");
    expect(expectDone(await convertToValues(CELLS))).toEqual({ converted: 4, uncommented: 1, leftAlone: [] });
    expect([isConverted(), commented()]).toEqual([true, ["A1", "A3", "A4"]]);
    expect(expectDone(await restoreFormulas())).toEqual({ restored: 4, leftAlone: [] });
    expect([book.formulas("A1:A4"), commented()]).toEqual([CELLS.map(() => [TURNOVER]), []]);
  });

  test("a cell that has a comment of somebody's", async () => {
    book.host.workbook.comments.add("Sheet1!A1", "ask Minsk");
    expect(expectDone(await convertToValues(CELLS))).toEqual({ converted: 4, uncommented: 1, leftAlone: [] });
  });

  test("where comments are denied, cell by cell", async () => {
    const add = jest.spyOn(book.host.workbook.comments, "add").mockImplementation(() => {
      throw hostError("AccessDenied");
    });
    expect(expectDone(await convertToValues(CELLS))).toEqual({ converted: 4, uncommented: 4, leftAlone: [] });
    expect(add).toHaveBeenCalledTimes(4);
  });

  test("but Excel is not asked for ever", async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...CELLS[0]!, address: `Sheet1!C${at + 1}` }));
    book.put(
      "C1:C60",
      many.map(() => [TURNOVER]),
    );
    await book.host.store.settle();
    const add = jest.spyOn(book.host.workbook.comments, "add").mockImplementation(() => {
      throw hostError("InvalidArgument");
    });
    expect(expectDone(await convertToValues(many))).toEqual({
      converted: 60,
      uncommented: 60,
      leftAlone: [],
    });
    expect(add).toHaveBeenCalledTimes(20);
  });
});

describe("an Excel without comments", () => {
  beforeEach(() => open({ profile: "perpetual-2021" }));

  test("converts and restores", async () => {
    const add = jest.spyOn(book.host.workbook.comments, "add");
    expect(expectDone(await convertToValues(CELLS))).toEqual({ converted: 4, uncommented: 4, leftAlone: [] });
    expect([isConverted(), add.mock.calls.length]).toEqual([true, 1]);
    expect(expectDone(await restoreFormulas())).toEqual({ restored: 4, leftAlone: [] });
  });

  test("makes a copy", async () => {
    expect(expectDone(await makePortable(CELLS, "copy"))).toMatchObject({ uncommented: 4 });
    expect(book.values("'Sheet1 copy'!A1:A4")).toEqual(CELLS.map(() => [280e6]));
  });
});
