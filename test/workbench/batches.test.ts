import { startExcel } from "../office-host/start-excel";

describe("what the library and the host settle between them", () => {
  test("values written are read back, with the address", async () => {
    const { Excel } = startExcel();
    const answer = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        [1, "two"],
        [true, ""],
      ];
      range.load("values,address,valueTypes");
      await context.sync();
      return range.toJSON();
    });
    expect(answer).toMatchObject({
      values: [
        [1, "two"],
        [true, ""],
      ],
      address: "Sheet1!A1:B2",
      valueTypes: [
        ["Double", "String"],
        ["Boolean", "Empty"],
      ],
    });
  });

  test("a property that was not loaded cannot be read", async () => {
    const { Excel } = startExcel();
    const reading = Excel.run(async (context) => context.workbook.getSelectedRange().address);
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("what is not there is an error, or a null object when asked so", async () => {
    const { Excel } = startExcel();
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("what was done before a failure stays done", async () => {
    const { Excel, host } = startExcel();
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A2:B3").values = [[1]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.workbook.worksheets.getItem("Sheet1").getRange("A1").values).toEqual([["kept"]]);
  });

  test.each([
    [
      "a method",
      (context: Excel.RequestContext) => context.workbook.worksheets.getFirst().replaceAll("a", "b", {}),
      "Worksheet.replaceAll",
    ],
    [
      "an object",
      (context: Excel.RequestContext) => context.workbook.pivotTables.getItem("P").load("name"),
      "Workbook.pivotTables",
    ],
    [
      "a property",
      (context: Excel.RequestContext) => context.workbook.getSelectedRange().load("linkedDataTypeState"),
      "Range.linkedDataTypeState",
    ],
    [
      "an event",
      (context: Excel.RequestContext) =>
        context.workbook.worksheets.getFirst().onFormatChanged.add(async () => {}),
      "Worksheet.onFormatChanged",
    ],
  ])("%s that is not emulated is named", async (_, use, name) => {
    const { Excel } = startExcel();
    const using = Excel.run(async (context) => {
      use(context);
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining(name),
    });
  });

  test("a later requirement set than the host's is refused by the library itself", async () => {
    const { Excel } = startExcel({ sets: { ExcelApi: "1.11" } });
    const resizing = Excel.run(async (context) => context.workbook.tables.getItem("T").resize("A1:B9"));
    await expect(resizing).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.11")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
  });

  test("collections, nested properties and counts load in one request", async () => {
    const { Excel } = startExcel();
    const loaded = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Trade").tables.add("A1:B3", true).name = "Flows";
      worksheets.load("items/name,items/tables/items/name,items/tables/count");
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.map((table) => table.name)]);
    });
    expect(loaded).toEqual([
      ["Sheet1", []],
      ["Trade", ["Flows"]],
    ]);
  });

  test("each start is a workbook and a library of its own", async () => {
    const first = startExcel();
    const second = startExcel();
    await first.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().name = "First";
      await context.sync();
    });
    expect(first.host.workbook.worksheets.getFirst().name).toBe("First");
    expect(second.host.workbook.worksheets.getFirst().name).toBe("Sheet1");
  });
});
