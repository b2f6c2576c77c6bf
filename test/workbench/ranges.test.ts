import { startExcel } from "../office-host/start-excel";

async function load<T extends object>(pick: (sheet: Excel.Worksheet) => Excel.Range, properties: string) {
  return Excel.run(async (context) => {
    const range = pick(context.workbook.worksheets.getActiveWorksheet());
    range.load(properties);
    await context.sync();
    return range.toJSON() as T;
  });
}

const write = (address: string, values: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values as unknown[][];
    await context.sync();
  });

beforeEach(() => void startExcel());

describe("input is read as if it had been typed", () => {
  test.each([
    ["17%", 0.17, "0%"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["2021-01-15", 44211, "yyyy-mm-dd"],
    ["TRUE", true, "General"],
    ["Belarus", "Belarus", "General"],
    ["'=SUM(A1)", "=SUM(A1)", "General"],
    ["'2020", "2020", "General"],
  ])("%s", async (input, value, numberFormat) => {
    await write("A1", [[input]]);
    const loaded = await load((sheet) => sheet.getRange("A1"), "values,numberFormat,formulas");
    expect(loaded).toMatchObject({ values: [[value]], numberFormat: [[numberFormat]] });
  });

  test("a cell that is formatted as text takes all as text", async () => {
    const loaded = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.numberFormat = [["@"], ["@"]];
      range.values = [["=1+1"], ["2020-01"]];
      range.load("values,valueTypes");
      await context.sync();
      return range.toJSON();
    });
    expect(loaded).toMatchObject({ values: [["=1+1"], ["2020-01"]], valueTypes: [["String"], ["String"]] });
  });

  test("one value fills a range, null leaves a cell alone", async () => {
    await write("A1:B2", 5);
    await write("A1:B1", [[null, 6]]);
    expect(await load((sheet) => sheet.getRange("A1:B2"), "values")).toMatchObject({
      values: [
        [5, 6],
        [5, 5],
      ],
    });
  });

  test("a matrix of another shape is refused", async () => {
    await expect(write("A1:B2", [[1]])).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("what cells show", () => {
  test("text follows the number format", async () => {
    const text = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [[280_000_000, 0.17, 44197]];
      range.numberFormat = [['$#,##0.0,,"M"', "0 %", "mmm yyyy"]];
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([["$280.0M", "17 %", "Jan 2021"]]);
  });

  test("whole columns have no values", async () => {
    const loaded = await load((sheet) => sheet.getRange("B:B"), "values,address,isEntireColumn,rowCount");
    expect(loaded).toEqual({
      values: null,
      address: "Sheet1!B:B",
      isEntireColumn: true,
      rowCount: 1_048_576,
    });
  });
});

describe("ranges that are reached from a range", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 2), "E4"],
    ["getRow", (range) => range.getRow(1), "C4:E4"],
    ["getLastColumn", (range) => range.getLastColumn(), "E3:E6"],
    ["getLastCell", (range) => range.getLastCell(), "E6"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "B4:D7"],
    ["getResizedRange", (range) => range.getResizedRange(-3, 1), "C3:F3"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "C3"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "C7:E8"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(1), "F3:F6"],
    ["getEntireRow", (range) => range.getEntireRow(), "3:6"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "C:E"],
    ["getBoundingRect", (range) => range.getBoundingRect("A1"), "A1:E6"],
    ["getIntersection", (range) => range.getIntersection("D1:Z4"), "D3:E4"],
  ])("%s", async (_, reach, address) => {
    expect(await load((sheet) => reach(sheet.getRange("C3:E6")), "address")).toEqual({
      address: `Sheet1!${address}`,
    });
  });

  test("the used range, and the block around a cell", async () => {
    await write("B2:C4", [
      ["Partner", "Year"],
      ["Cuba", 2019],
      ["", 2020],
    ]);
    await write("F9", [["apart"]]);
    expect(await load((sheet) => sheet.getUsedRange(), "address")).toEqual({ address: "Sheet1!B2:F9" });
    const region = await load((sheet) => sheet.getRange("B3").getSurroundingRegion(), "address");
    expect(region).toEqual({ address: "Sheet1!B2:C4" });
  });

  test("an empty sheet has no used range", async () => {
    const isNull = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("all formulas of a sheet as special cells", async () => {
    await write("A1:C2", [
      ["=F()", "=G()", 1],
      ["text", "", "=H()"],
    ]);
    const address = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange().getSpecialCells("Formulas");
      cells.load("address,areaCount,cellCount");
      await context.sync();
      return [cells.address, cells.areaCount, cells.cellCount];
    });
    expect(address).toEqual(["Sheet1!A1:B1,Sheet1!C2", 2, 3]);
  });
});

describe("looks", () => {
  test("fill, font, alignment and borders are kept, and are null where cells differ", async () => {
    const loaded = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { format } = sheet.getRange("A1:B1");
      format.fill.color = "#0f6cbd";
      format.font.bold = true;
      format.font.color = "white";
      format.horizontalAlignment = "Center";
      format.borders.getItem("EdgeBottom").style = "Double";
      const own = sheet.getRange("A1:B1").format;
      const mixed = sheet.getRange("A1:B2").format;
      own.load(
        "horizontalAlignment,fill/color,font/bold,font/color,borders/items/sideIndex,borders/items/style",
      );
      mixed.load("fill/color,font/bold");
      await context.sync();
      const bottom = own.borders.items.find((border) => border.sideIndex === "EdgeBottom");
      return [
        own.horizontalAlignment,
        own.fill.color,
        own.font.color,
        bottom?.style,
        mixed.fill.color,
        mixed.font.bold,
      ];
    });
    expect(loaded).toEqual(["Center", "#0F6CBD", "#FFFFFF", "Double", null, null]);
  });

  test("widths and heights in points", async () => {
    const sizes = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B:B").format.columnWidth = 120;
      sheet.getRange("2:2").format.rowHeight = 30;
      const range = sheet.getRange("A1:B2").load("width,height,left");
      const column = sheet.getRange("B1").format.load("columnWidth");
      await context.sync();
      return [range.width, range.height, column.columnWidth];
    });
    expect(sizes).toEqual([168, 45, 120]);
  });

  test("a link shows its text, and is taken away without it", async () => {
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.hyperlink = {
        address: "https://example.com/",
        textToDisplay: "=Zalessky 2021",
        screenTip: "Open",
      };
      range.load("hyperlink,values,format/font/underline");
      await context.sync();
      const before = [range.hyperlink.address, range.values[0]?.[0], range.format.font.underline];
      range.clear("Hyperlinks");
      range.load("hyperlink");
      await context.sync();
      return [...before, range.hyperlink];
    });
    expect(seen).toEqual(["https://example.com/", "=Zalessky 2021", "Single", null]);
  });
});

describe("cells that come and go", () => {
  test("inserted rows push formulas, links and ranges that are held", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A5:B5").formulas = [["=F(B5,$B$5)", "kept"]];
      const held = sheet.getRange("A5:B5");
      held.load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      held.load("address,formulas");
      await context.sync();
      return [held.address, held.formulas];
    });
    expect(seen).toEqual(["Sheet1!A7:B7", [["=F(B7,$B$7)", "kept"]]]);
  });

  test("deleted cells pull up only what is below them", async () => {
    await write("A1:B3", [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A2").delete("Up");
      await context.sync();
    });
    expect(await load((sheet) => sheet.getRange("A1:B3"), "values")).toMatchObject({
      values: [
        ["a", 1],
        ["c", 2],
        ["", 3],
      ],
    });
  });

  test("formulas are copied as Excel copies them", async () => {
    await write("A1:B1", [["=F(B1,$B$1)", 7]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A3").copyFrom("A1:B1");
      await context.sync();
    });
    const copied = await load((sheet) => sheet.getRange("A3:B3"), "formulas");
    expect(copied).toMatchObject({ formulas: [["=F(B3,$B$1)", 7]] });
  });
});

test("in Russian Excel formulas are written with semicolons", async () => {
  startExcel({ language: "ru-RU" });
  await write("A1", [['=F("a,b",1.5,A2)']]);
  const loaded = await load((sheet) => sheet.getRange("A1"), "formulas,formulasLocal");
  expect(loaded).toMatchObject({ formulas: [['=F("a,b",1.5,A2)']], formulasLocal: [['=F("a,b";1,5;A2)']] });
});

test("cells get their looks and links one by one, in one request", async () => {
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.setCellProperties([
      [
        { format: { font: { bold: true } } },
        { hyperlink: { address: "https://example.com/", textToDisplay: "source" } },
      ],
    ]);
    const properties = range.getCellProperties({ format: { font: { bold: true } }, hyperlink: true });
    await context.sync();
    return properties.value[0]?.map(({ format, hyperlink }) => [
      format?.font?.bold,
      hyperlink?.textToDisplay,
    ]);
  });
  expect(seen).toEqual([
    [true, undefined],
    [false, "source"],
  ]);
});

test("a cell style brings its looks", async () => {
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.style = "Heading 1";
    range.load("style,format/font/bold,format/font/size");
    await context.sync();
    return [range.style, range.format.font.bold, range.format.font.size];
  });
  expect(seen).toEqual(["Heading 1", true, 15]);
});

test("texts are found", async () => {
  await write("A1:B2", [
    ["Belarus", "Belarus and Cuba"],
    ["belarus", 5],
  ]);
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const some = sheet.findAll("belarus", { completeMatch: true, matchCase: false }).load("address");
    const none = sheet.findAllOrNullObject("Peru", {});
    await context.sync();
    return [some.address, none.isNullObject];
  });
  expect(found).toEqual(["Sheet1!A1,Sheet1!A2", true]);
});

test("inserted rows look like the row above", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A2").values = [["below"]];
    sheet.getRange("2:2").insert("Down");
    const fresh = sheet.getRange("A2").load("format/font/bold");
    const moved = sheet.getRange("A3").load("format/font/bold,values");
    await context.sync();
    return [fresh.format.font.bold, moved.format.font.bold, moved.values];
  });
  expect(seen).toEqual([true, false, [["below"]]]);
});
