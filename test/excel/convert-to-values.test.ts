import { convertToValues } from "../../src/excel/operations/convert-to-values";
import { insertTable } from "../../src/excel/operations/insert-table";
import { scan } from "../../src/excel/operations/scan";
import { restoreFormulas } from "../../src/excel/operations/restore-formulas";
import type { CellToConvert, Progress } from "../../src/excel/workbook";
import { expectDone, expectRefused, layoutOf, openWorkbook, type OpenWorkbook } from "./open-workbook";

const TURNOVER = '=TURNOVER("Belarus","Uzbekistan",2020)';
const MEASURES = '=CODES("measures")';
const CITATION = "Zalessky 2021, lines 344–348";

let book: OpenWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  book.put("B2", [[TURNOVER]]);
  book.put("B3", [["=B2*2"]]);
  book.put("D2", [[MEASURES]]);
  await book.host.store.settle();
});

const TURNOVER_CELL: CellToConvert = {
  address: "Sheet1!B2",
  formula: TURNOVER,
  citation: CITATION,
  numberFormats: [['$#,##0.0,,"M"']],
};
const SPILL_CELL: CellToConvert = { address: "Sheet1!D2", formula: MEASURES, citation: "" };
const sheet = () => book.host.workbook.worksheets.getFirst();
const comments = () =>
  book.host.workbook.comments.items.map(({ content, area }) => [content, area.row, area.column]);
const state = () => [
  book.formulas("A1:F12"),
  book.host.workbook.findRange("A1:F12").numberFormat,
  comments(),
];

describe("converted", () => {
  test("a formula is its value, looks as before, and its citation is a comment", async () => {
    expect(expectDone(await convertToValues([TURNOVER_CELL]))).toEqual({
      converted: 1,
      uncommented: 0,
      leftAlone: [],
    });
    expect([book.formulas("B2"), book.text("B2")]).toEqual([[[280e6]], [["$280.0M"]]]);
    expect(book.formulas("B3")).toEqual([["=B2*2"]]);
    expect(comments()).toEqual([[CITATION, 1, 1]]);
  });

  test("a formula that spills is all its values", async () => {
    const shown = book.values("D2:D8");
    expectDone(await convertToValues([SPILL_CELL]));
    expect(book.formulas("D2:D8")).toEqual(shown);
    expect(book.host.store.sheets[0]?.store.spillArea(1, 3)).toBeUndefined();
  });

  test("the format that the user has given stays", async () => {
    book.host.workbook.findRange("B2").numberFormat = "0.00E+00";
    expectDone(await convertToValues([TURNOVER_CELL]));
    expect(book.text("B2")).toEqual([["2.80E+08"]]);
  });

  test("a comment that somebody has written stays the only one", async () => {
    book.host.workbook.comments.add("Sheet1!B2", "ask Minsk");
    expectDone(await convertToValues([TURNOVER_CELL]));
    expect(comments()).toEqual([["ask Minsk", 1, 1]]);
  });

  test("a text stays a text; a formula that answers an error stays, and that is said", async () => {
    book.put("F2:F3", [['=CITE("nothing")'], ['=FIGUREINFO(TURNOVER("Belarus","Uzbekistan",2020),"lines")']]);
    await book.host.store.settle();
    const cells = expectDone(await scan()).filter(({ address }) => address.startsWith("Sheet1!F"));
    const converted = cells.map(({ address, formula }) => ({ address, formula, citation: "" }));
    expect(expectDone(await convertToValues(converted))).toMatchObject({
      converted: 1,
      leftAlone: ["Sheet1!F2"],
    });
    expect(book.formulas("F2:F3")).toEqual([['=CITE("nothing")'], ["lines 344–348"]]);
  });
});

describe("restored", () => {
  test("everything is as it was", async () => {
    const before = state();
    expectDone(await convertToValues([TURNOVER_CELL, SPILL_CELL]));
    expect(expectDone(await restoreFormulas())).toEqual({ restored: 2, leftAlone: [] });
    await book.host.store.settle();
    expect(state()).toEqual(before);
    expect(expectDone(await restoreFormulas())).toEqual({ restored: 0, leftAlone: [] });
  });

  test("but for values that somebody has changed; what they were is not forgotten", async () => {
    expectDone(await convertToValues([TURNOVER_CELL, SPILL_CELL]));
    book.put("D4", [["mine"]]);
    expect(expectDone(await restoreFormulas())).toEqual({ restored: 1, leftAlone: ["Sheet1!D2:D8"] });
    expect(book.formulas("B2")).toEqual([[TURNOVER]]);
    book.put("D4", [["index"]]);
    expect(expectDone(await restoreFormulas())).toEqual({ restored: 1, leftAlone: [] });
    expect(book.formulas("D2")).toEqual([[MEASURES]]);
  });

  test("wherever rows and columns inserted since have moved the cell", async () => {
    expectDone(await convertToValues([TURNOVER_CELL]));
    sheet().getRange("1:4").insert("Down");
    sheet().getRange("A:A").insert("Right");
    sheet().name = "Renamed";
    expect(expectDone(await restoreFormulas())).toEqual({ restored: 1, leftAlone: [] });
    expect(book.formulas("C6")).toEqual([[TURNOVER]]);
  });

  test("a formula that is back already, by Excel's own undo, is no loss", async () => {
    expectDone(await convertToValues([TURNOVER_CELL]));
    book.put("B2", [[TURNOVER]]);
    expect(expectDone(await restoreFormulas())).toEqual({ restored: 0, leftAlone: [] });
  });

  test("a changed comment stays", async () => {
    expectDone(await convertToValues([TURNOVER_CELL]));
    const [comment] = book.host.workbook.comments.items;
    if (comment) comment.content = `${CITATION} (checked)`;
    expectDone(await restoreFormulas());
    expect(comments()).toEqual([[`${CITATION} (checked)`, 1, 1]]);
  });

  test("what was on a sheet that is gone is forgotten", async () => {
    expectDone(await convertToValues([TURNOVER_CELL]));
    book.host.workbook.worksheets.add("Other");
    sheet().delete();
    expect(expectDone(await restoreFormulas())).toEqual({ restored: 0, leftAlone: [] });
  });
});

test("a value that rows have moved is not forgotten when another formula is converted in its old place", async () => {
  const other = `${TURNOVER}+1`;
  expectDone(await convertToValues([{ ...TURNOVER_CELL, citation: "" }]));
  sheet().getRange("1:1").insert("Down");
  book.put("B2", [[other]]);
  await book.host.store.settle();
  expectDone(await convertToValues([{ address: "Sheet1!B2", formula: other, citation: "" }]));
  sheet().getRange("1:1").delete("Up");
  expectDone(await restoreFormulas());
  await book.host.store.settle();
  expect(book.formulas("B2")).toEqual([[TURNOVER]]);
});

describe("all or nothing", () => {
  test.each<[string, CellToConvert, object]>([
    [
      "a formula has changed",
      { ...TURNOVER_CELL, formula: "=EDITION()" },
      { code: "changed", address: "Sheet1!B2" },
    ],
    ["a sheet is gone", { ...TURNOVER_CELL, address: "Gone!B2" }, { code: "gone", what: "Gone!B2" }],
  ])("when %s", async (_, cell, refusal) => {
    const before = state();
    expect(expectRefused(await convertToValues([SPILL_CELL, cell]))).toEqual(refusal);
    expect(state()).toEqual(before);
  });

  test("on a protected sheet, converted or to be restored", async () => {
    expectDone(await convertToValues([TURNOVER_CELL]));
    sheet().protection.protect();
    expect(expectRefused(await convertToValues([SPILL_CELL]))).toEqual({
      code: "protected",
      sheet: "Sheet1",
    });
    expect(expectRefused(await restoreFormulas())).toEqual({ code: "protected", sheet: "Sheet1" });
    expect(book.formulas("B2")).toEqual([[280e6]]);
  });

  test("when Excel fails on the way", async () => {
    const before = state();
    const { customXmlParts } = book.host.workbook;
    const failing = jest.spyOn(customXmlParts, "getItem").mockImplementationOnce(() => {
      throw new Error("no room in the file");
    });
    expect(expectRefused(await convertToValues([SPILL_CELL, TURNOVER_CELL])).code).toBe("failed");
    failing.mockRestore();
    await book.host.store.settle();
    expect(state()).toEqual(before);
    expect(expectDone(await restoreFormulas())).toEqual({ restored: 0, leftAlone: [] });
  });

  test.each([[0], [1], [3]])("when it is cancelled after %i reports", async (patience) => {
    book.put(
      "A20:A620",
      Array.from({ length: 601 }, () => ["=EDITION()"]),
    );
    await book.host.store.settle();
    const before = [state(), book.formulas("A20:A620")];
    let reports = 0;
    const progress: Progress = { report: () => void reports++, isCancelled: () => reports > patience };
    const cells = expectDone(await scan()).map(({ address, formula }) => ({
      address,
      formula,
      citation: CITATION,
    }));
    expect(expectRefused(await convertToValues(cells, progress))).toEqual({ code: "cancelled" });
    await book.host.store.settle();
    expect([state(), book.formulas("A20:A620")]).toEqual(before);
  });
});

test("a whole table is converted and restored, and its refresh knows it again", async () => {
  const layout = layoutOf("trade-partners");
  const asked = {
    language: "en",
    edition: "2026.1",
    prefix: "",
    content: "formulas",
    hasSources: true,
  } as const;
  expectDone(await insertTable({ layout, ...asked, hasChart: false, destination: "new-sheet" }));
  await book.host.store.settle();
  const cells = expectDone(await scan());
  const before = cells.map(({ text }) => text);
  const converted = cells.map(({ address, formula }) => ({ address, formula, citation: CITATION }));
  expect(expectDone(await convertToValues(converted))).toEqual({
    converted: cells.length,
    uncommented: 0,
    leftAlone: [],
  });
  expect(expectDone(await scan())).toEqual([]);
  expect(expectDone(await restoreFormulas())).toEqual({ restored: cells.length, leftAlone: [] });
  expect(expectDone(await scan()).map(({ text }) => text)).toEqual(before);
});
