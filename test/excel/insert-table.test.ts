import { insertTable } from "../../src/excel/operations/insert-table";
import { listTables } from "../../src/excel/operations/list-tables";
import { undo } from "../../src/excel/operations/undo";
import type { TableRequest } from "../../src/excel/workbook";
import { hostError } from "../../workbench/host/protocol/host-error";
import { expectDone, expectRefused, layoutOf, openWorkbook, type OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;
beforeEach(() => {
  book = openWorkbook();
});

const PARTNERS: TableRequest = {
  layout: layoutOf("trade-partners"),
  language: "en",
  edition: "2026.1",
  prefix: "",
  content: "formulas",
  hasSources: true,
  hasChart: false,
  destination: "new-sheet",
};
const ROWS = PARTNERS.layout.rows.length;
const COLUMNS = PARTNERS.layout.columns.length;
const columnAt = (heading: string) =>
  PARTNERS.layout.columns.findIndex((column) => column.heading === heading);

const insert = (request: Partial<TableRequest> = {}) => insertTable({ ...PARTNERS, ...request });
const sheet = () => book.host.workbook.worksheets.getActiveWorksheet();
const table = (name = "Sourcebook_trade_partners") => book.host.workbook.tables.getItem(name);
const cellOf = (row: string, heading: string) => {
  const body = table().getDataBodyRange();
  const at = (body.values ?? []).findIndex((line) => line.includes(row));
  return body.getCell(at, columnAt(heading));
};

describe("on a sheet of its own", () => {
  beforeEach(async () => void expectDone(await insert()));

  test("a real table under its name, with all rows and columns", () => {
    expect(book.sheetNames()).toEqual(["Sheet1", "Trade of Belarus with partners"]);
    const { rowCount, columnCount, rowIndex } = table().getRange();
    expect([rowCount, columnCount, rowIndex]).toEqual([ROWS + 1, COLUMNS, 4]);
    expect(table().columns.items.map(({ name }) => name)).toEqual(
      PARTNERS.layout.columns.map(({ heading }) => heading),
    );
  });

  test("live formulas that read the labels of their row", async () => {
    await book.host.store.settle();
    const cell = cellOf("Uzbekistan", "Trade turnover");
    expect(cell.formulas).toEqual([["=TURNOVER($A6,$B6,$D6,$C6)"]]);
    expect([cell.values, cell.text]).toEqual([[[280e6]], [["> $280M"]]]);
  });

  test("months stay texts, and sources are links", () => {
    const periods = table().columns.getItem("Period").getDataBodyRange().values?.flat() ?? [];
    expect(periods).toContain("January–February 2021");
    expect(cellOf("Uzbekistan", "Source").hyperlink).toMatchObject({
      address: expect.stringMatching(/^https?:/),
    });
    expect(cellOf("Uzbekistan", "Source").values).toEqual([["Zalessky 2021, lines 344–348"]]);
  });

  test("title, what it is about, and edition stand above", () => {
    expect(book.values("A1:A3").flat()).toEqual([
      PARTNERS.layout.title,
      PARTNERS.layout.about,
      "Sourcebook, edition 2026.1. To update: the Sourcebook tab, Refresh.",
    ]);
    expect(sheet().getRange("A1").format.font).toMatchObject({ bold: true, size: 14 });
  });

  test("headings stay in sight and on each page, landscape", () => {
    expect(sheet().freezePanes.getLocationOrNullObject()?.address).toMatch(/!1:5$/);
    expect(sheet().pageLayout).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
    expect(sheet().pageLayout.getPrintTitleRowsOrNullObject()?.address).toMatch(/!5:5$/);
  });

  test("notes wrap in a wide column, numbers keep to the right", () => {
    const note = table().columns.getItem("Note").getDataBodyRange();
    expect([note.format.wrapText, note.format.columnWidth]).toEqual([true, 280]);
    const turnover = table().columns.getItem("Trade turnover").getRange();
    expect(turnover.format.horizontalAlignment).toBe("Right");
  });

  test("a second one has names of its own", async () => {
    expectDone(await insert());
    expect(book.sheetNames()[2]).toBe("Trade of Belarus (2)");
    expect(book.host.workbook.tables.items.map(({ name }) => name)).toEqual([
      "Sourcebook_trade_partners",
      "Sourcebook_trade_partners_2",
    ]);
  });

  test("it is remembered", async () => {
    const [tracked] = expectDone(await listTables());
    expect(tracked).toEqual({
      name: "Sourcebook_trade_partners",
      table: "trade-partners",
      edition: "2026.1",
      language: "en",
      content: "formulas",
      address: table().getRange().address,
    });
  });
});

describe("as asked", () => {
  test("values in place of formulas", async () => {
    expectDone(await insert({ content: "values" }));
    expect([
      cellOf("Uzbekistan", "Trade turnover").formulas,
      cellOf("Uzbekistan", "Trade turnover").text,
    ]).toEqual([[[280e6]], [["> $280M"]]]);
  });

  test("without sources and notes", async () => {
    expectDone(await insert({ hasSources: false }));
    const names = table().columns.items.map(({ name }) => name);
    expect(names).toEqual(PARTNERS.layout.columns.slice(0, -2).map(({ heading }) => heading));
  });

  test("with the prefix of the manifest", async () => {
    expectDone(await insert({ prefix: "SB" }));
    expect(cellOf("Uzbekistan", "Trade turnover").formulas?.[0]?.[0]).toMatch(/^=SB\.TURNOVER\(/);
  });

  test("in Russian", async () => {
    expectDone(await insert({ layout: layoutOf("trade-partners", "ru"), language: "ru" }));
    expect(book.sheetNames()[1]).toBe("Торговля Беларуси с партнёрами");
    const formula = table().getDataBodyRange().getCell(0, columnAt("Trade turnover")).formulas?.[0]?.[0];
    expect(formula).toBe("=TURNOVER($A6,$B6,$D6,$C6)");
  });

  test("with a chart of its own over the table's columns, beside or below it", async () => {
    expectDone(await insert({ hasChart: true }));
    const [chart] = sheet().charts.items;
    const last = ROWS + 5;
    expect(chart).toMatchObject({ chartType: "BarClustered", title: { text: PARTNERS.layout.title } });
    expect(chart?.axes.valueAxis.title).toMatchObject({ visible: true, text: "Trade turnover, US dollar" });
    expect(chart?.axes.valueAxis.numberFormat).toBe('"$"#,##0.0,,,"B"');
    expect(chart?.series.items[0]?.ranges.categories?.address).toMatch(new RegExp(`!B6:D${last}$`));
    expect(chart?.place).toMatchObject({ row: last + 1, column: 0 });
  });

  test("taken back, empty cells have the colours again that somebody gave them", async () => {
    const cell = book.host.workbook.worksheets.getFirst().getCell(8, 2);
    cell.format.fill.color = "#FFFF00";
    book.select("B3");
    expectDone(await undo(expectDone(await insert({ destination: "selection" }))));
    expect(cell.format.fill.color).toBe("#FFFF00");
  });

  test("at the selection, where the width of columns only grows", async () => {
    book.select("C7");
    book.put("A1", [["mine"]]);
    sheet().getRange("C:C").format.columnWidth = 300;
    expectDone(await insert({ destination: "selection" }));
    expect(table().getRange().address).toMatch(/^Sheet1!C11:/);
    expect(sheet().getRange("C:C").format.columnWidth).toBe(300);
    expect(sheet().getRange("D:D").format.columnWidth).toBeGreaterThan(48);
    expect(sheet().freezePanes.getLocationOrNullObject()).toBeUndefined();
  });
});

describe("nothing is overwritten", () => {
  test.each<[string, () => void, string]>([
    ["a value where the last row will be", () => book.put(`D${ROWS + 5}`, [["mine"]]), `Sheet1!D${ROWS + 5}`],
    ["a formula that shows nothing", () => book.put("B2", [['=""&""']]), "Sheet1!B2"],
    ["an empty table", () => void book.host.workbook.tables.add("C3:D8", true), "Sheet1!C3"],
  ])("with %s", async (_, obstruct, address) => {
    obstruct();
    const before = book.formulas("A1:N40");
    const refusal = expectRefused(await insert({ destination: "selection" }));
    expect(refusal).toMatchObject({ code: "not-empty", address });
    expect(book.formulas("A1:N40")).toEqual(before);
  });

  test("and the free place that is offered is one", async () => {
    book.put("A1:A3", [["my"], ["own"], ["cells"]]);
    book.put("B60", [["far below"]]);
    const refusal = expectRefused(await insert({ destination: "selection" }));
    expect(refusal).toEqual({ code: "not-empty", address: "Sheet1!A1", free: "Sheet1!A5" });
    expectDone(await insert({ destination: { address: "Sheet1!A5" } }));
    expect(book.values("A1:A5").flat()).toEqual(["my", "own", "cells", "", PARTNERS.layout.title]);
  });

  test("nor a gap that is too small", async () => {
    book.put("A1", [["mine"]]);
    book.put("B12", [["mine"]]);
    const refusal = expectRefused(await insert({ destination: "selection" }));
    expect(refusal).toMatchObject({ free: "Sheet1!A14" });
  });

  test("a chart covers nothing either", async () => {
    book.put(`B${ROWS + 12}`, [["mine"]]);
    const refusal = expectRefused(await insert({ destination: "selection", hasChart: true }));
    expect(refusal).toMatchObject({ code: "not-empty", address: `Sheet1!B${ROWS + 12}` });
    expectDone(await insert({ destination: "selection" }));
  });

  test("on a protected sheet; a sheet of its own is possible", async () => {
    sheet().protection.protect();
    expect(expectRefused(await insert({ destination: "selection" }))).toEqual({
      code: "protected",
      sheet: "Sheet1",
    });
    expectDone(await insert());
  });

  test("in a workbook whose structure is protected", async () => {
    jest.spyOn(book.host.workbook.worksheets, "add").mockImplementation(() => {
      throw hostError("AccessDenied");
    });
    expect(expectRefused(await insert())).toEqual({ code: "protected", sheet: "Book1.xlsx" });
  });

  test("into merged cells, of which only the first would keep what is written", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2:C3").merge();
      await context.sync();
    });
    const refusal = expectRefused(await insert({ destination: "selection" }));
    expect(refusal).toMatchObject({ code: "not-empty", address: "Sheet1!B2:C3", free: "Sheet1!A5" });
  });

  test("at an address that is no more", async () => {
    const refusal = expectRefused(await insert({ destination: { address: "Gone!A1" } }));
    expect(refusal).toEqual({ code: "gone", what: "Gone!A1" });
  });

  test.each<TableRequest["destination"]>(["selection", "new-sheet"])(
    "when Excel fails on the way, nothing is left of a table (%j)",
    async (destination) => {
      const { workbook } = book.host;
      const addPart = jest.spyOn(workbook.customXmlParts, "add").mockImplementation(() => {
        throw new Error("no room in the file");
      });
      expect(expectRefused(await insert({ destination, hasChart: true })).code).toBe("failed");
      addPart.mockRestore();
      expect(book.sheetNames()).toEqual(["Sheet1"]);
      expect([workbook.tables.count, workbook.worksheets.getFirst().charts.count]).toEqual([0, 0]);
      expect(workbook.worksheets.getFirst().getUsedRangeOrNullObject(true)).toBeUndefined();
      expect(expectDone(await listTables())).toEqual([]);
    },
  );
});

describe("taken back", () => {
  test("with its sheet, when the sheet holds nothing else", async () => {
    const inserted = expectDone(await insert({ hasChart: true }));
    expectDone(await undo(inserted));
    expect(book.sheetNames()).toEqual(["Sheet1"]);
    expect(expectDone(await listTables())).toEqual([]);
    expect(expectRefused(await undo(inserted)).code).toBe("gone");
  });

  test("from among other cells, which stay", async () => {
    book.put("A1", [["mine"]]);
    book.select("A3");
    const width = sheet().getRange("B:B").format.columnWidth;
    expectDone(await undo(expectDone(await insert({ destination: "selection", hasChart: true }))));
    expect(sheet().getUsedRangeOrNullObject(true)?.address).toBe("Sheet1!A1");
    expect([
      sheet().charts.count,
      book.host.workbook.tables.count,
      sheet().getRange("B:B").format.columnWidth,
    ]).toEqual([...[0, 0], width]);
  });

  test.each<[string, () => void]>([
    ["a cell of it", () => (cellOf("Uzbekistan", "Trade turnover").values = 300e6)],
    ["its sheet", () => book.put("T50", [["mine"]])],
  ])("not when somebody has changed %s", async (_, change) => {
    const inserted = expectDone(await insert());
    change();
    expect(expectRefused(await undo(inserted)).code).toBe("changed");
    expect(book.host.workbook.tables.count).toBe(1);
  });
});

describe("a dataset from elsewhere", () => {
  test("texts that start like formulas are texts, links other than pages are none, headings may be anything", async () => {
    const heading = "Price [USD], it's #1 @ '20";
    const layout = {
      id: "strange table!",
      title: "=1+1",
      about: "+about",
      columns: [
        { key: "partner", heading, kind: "text" as const },
        { key: "value", heading: "Value", kind: "number" as const },
        { key: "source", heading: "Source", kind: "link" as const },
      ],
      rows: PARTNERS.layout.rows
        .slice(0, 1)
        .map((row) => [
          { kind: "text" as const, text: '=HYPERLINK("https://evil.example","x")' },
          row.find((cell) => cell.kind === "number") ?? { kind: "empty" as const },
          { kind: "link" as const, text: "@source", url: "javascript:alert(1)" },
        ]),
    };
    expectDone(await insert({ layout }));
    expect(book.sheetNames()[1]).toBe("=1+1");
    expect(book.values("A1:A2").flat()).toEqual(["=1+1", "+about"]);
    const body = table("Sourcebook_strange_table_").getDataBodyRange();
    expect(body.values?.[0]?.[0]).toBe('=HYPERLINK("https://evil.example","x")');
    expect(body.formulas?.[0]?.[1]).toBe("=TURNOVER(,$A6)");
    expect([body.getCell(0, 2).values, body.getCell(0, 2).hyperlink]).toEqual([[["@source"]], null]);
  });
});

test("thousands of rows go in pieces", async () => {
  const [row] = PARTNERS.layout.rows;
  const rows = Array.from({ length: 3_000 }, (_, at) => [
    { kind: "text" as const, text: `Partner ${at}` },
    ...(row ?? []).slice(1),
  ]);
  const layout = { ...PARTNERS.layout, columns: PARTNERS.layout.columns.slice(0, row?.length), rows };
  expectDone(await insert({ layout, content: "values" }));
  expect(table().rows.count).toBe(3_000);
  expect(table().getDataBodyRange().getRow(2_999).values?.[0]?.slice(0, 2)).toEqual([
    "Partner 2999",
    "Uzbekistan",
  ]);
});
