import { startExcel } from "../office-host/start-excel";

beforeEach(() => void startExcel());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Excel.run(work);

async function names(): Promise<string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

describe("sheets", () => {
  test("are added, renamed, moved and deleted", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Trade");
      worksheets.add();
      worksheets.getItem("Trade").position = 0;
      worksheets.getItem("Sheet1").name = "Notes";
      await context.sync();
    });
    expect(await names()).toEqual(["Trade", "Notes", "Sheet2"]);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Notes").delete();
      await context.sync();
    });
    expect(await names()).toEqual(["Trade", "Sheet2"]);
  });

  test.each([
    ["Sheet1", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
  ])("a new one cannot be called %s", async (name, code) => {
    const adding = run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test("are hidden, but never all of them", async () => {
    const next = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Data").visibility = "VeryHidden";
      worksheets.add("Trade");
      const visible = worksheets.getFirst().getNext(true).load("name");
      const hidden = worksheets.getItem("Data").load("visibility");
      await context.sync();
      return [visible.name, hidden.visibility];
    });
    expect(next).toEqual(["Trade", "VeryHidden"]);
    const hiding = run(async (context) => {
      for (const name of ["Trade", "Sheet1"]) context.workbook.worksheets.getItem(name).visibility = "Hidden";
      await context.sync();
    });
    await expect(hiding).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test("each has its own selection, and one is active", async () => {
    const seen = await run(async (context) => {
      const trade = context.workbook.worksheets.add("Trade");
      trade.getRange("C3:D4").select();
      const there = context.workbook.getSelectedRange().load("address");
      context.workbook.worksheets.getItem("Sheet1").activate();
      const here = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [there.address, here.address, cell.address];
    });
    expect(seen).toEqual(["Trade!C3:D4", "Sheet1!A1", "Sheet1!A1"]);
  });

  test("are copied with their cells, widths and tables", async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["Partner", "Value"],
        ["Cuba", "=F()"],
      ];
      sheet.tables.add("A1:B2", true).name = "Flows";
      sheet.getRange("A:A").format.columnWidth = 120;
      const copy = sheet.copy("Beginning").load("name,position");
      const range = copy.getRange("A1:B2").load("formulas,format/columnWidth");
      const width = copy.getRange("A1").format.load("columnWidth");
      copy.tables.load("items/name");
      await context.sync();
      return [copy.name, copy.position, range.formulas[1]?.[1], width.columnWidth, copy.tables.items.length];
    });
    expect(seen).toEqual(["Sheet1 (2)", 0, "=F()", 120, 1]);
  });

  test("panes are frozen, and no longer", async () => {
    const seen = await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      freezePanes.freezeAt("A1:B1");
      const at = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [at.address, none.isNullObject];
    });
    expect(seen).toEqual(["Sheet1!A1:B1", true]);
  });

  test("have print titles and an orientation", async () => {
    const seen = await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.orientation = "Landscape";
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      pageLayout.load("orientation");
      await context.sync();
      return [rows.address, pageLayout.orientation];
    });
    expect(seen).toEqual(["Sheet1!1:2", "Landscape"]);
  });
});

describe("names", () => {
  test("follow their cells, and lose them", async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const name = context.workbook.names.add("Edition", sheet.getRange("B2"), "The edition in use");
      sheet.getRange("1:1").insert("Down");
      name.load("value,formula,type,comment");
      await context.sync();
      const before = name.toJSON();
      sheet.getRange("3:3").delete("Up");
      name.load("formula,type");
      const range = name.getRangeOrNullObject();
      await context.sync();
      return [before, name.formula, name.type, range.isNullObject];
    });
    const before = {
      value: "Sheet1!$B$3",
      formula: "=Sheet1!$B$3",
      type: "Range",
      comment: "The edition in use",
    };
    expect(seen).toEqual([expect.objectContaining(before), "=#REF!", "Error", true]);
  });

  test("may stand for a text, and for a range that getRange finds", async () => {
    const seen = await run(async (context) => {
      const { names: list, worksheets } = context.workbook;
      const text = list.add("Unit", '="mn USD"').load("type,value");
      list.add("Block", "=Sheet1!$A$1:$B$2");
      const block = worksheets.getActiveWorksheet().getRange("Block").load("address");
      await context.sync();
      return [text.type, text.value, block.address];
    });
    expect(seen).toEqual(["String", "mn USD", "Sheet1!A1:B2"]);
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
  ])("%s is no name", async (name, code) => {
    const adding = run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });
});

describe("what the file keeps for an add-in", () => {
  test("settings", async () => {
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("pinned", { edition: "2026.1" });
      const pinned = settings.getItem("pinned").load("value");
      const none = settings.getItemOrNullObject("other");
      await context.sync();
      const value: unknown = pinned.value;
      pinned.delete();
      settings.load("items/key");
      await context.sync();
      return [value, none.isNullObject, settings.items.length];
    });
    expect(seen).toEqual([{ edition: "2026.1" }, true, 0]);
  });

  test("custom XML parts, found by namespace", async () => {
    const seen = await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const xml = '<?xml version="1.0"?><tables xmlns="urn:sourcebook:tables"><table id="a"/></tables>';
      parts.add(xml.replace('"a"', '"b"')).setXml(xml);
      parts.add("<other/>");
      const only = parts.getByNamespace("urn:sourcebook:tables").getOnlyItemOrNullObject().load("id");
      const text = only.getXml();
      await context.sync();
      only.delete();
      const gone = parts.getByNamespace("urn:sourcebook:tables").getOnlyItemOrNullObject();
      await context.sync();
      return [text.value.includes('id="a"'), gone.isNullObject];
    });
    expect(seen).toEqual([true, true]);
  });

  test("custom properties of a sheet", async () => {
    const seen = await run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add("kind", "bibliography");
      const kind = customProperties.getItemOrNullObject("kind").load("value");
      await context.sync();
      return kind.value;
    });
    expect(seen).toBe("bibliography");
  });
});

describe("comments and charts", () => {
  test("a comment stays with its cell", async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.comments.add("Sheet1!B2", "Zalessky 2021, p. 3");
      sheet.getRange("1:1").insert("Down");
      const comment = context.workbook.comments.getItemByCell("Sheet1!B3").load("content");
      const at = comment.getLocation().load("address");
      await context.sync();
      comment.delete();
      sheet.comments.load("items");
      await context.sync();
      return [comment.content, at.address, sheet.comments.items.length];
    });
    expect(seen).toEqual(["Zalessky 2021, p. 3", "Sheet1!B3", 0]);
  });

  test("a chart has a title, axes, series and a place", async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C3").values = [
        ["Year", "Exports", "Imports"],
        ["2019", 1, 2],
        ["2020", 3, 4],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Trade";
      chart.title.text = "Trade of Belarus";
      chart.axes.valueAxis.title.text = "mn USD";
      chart.legend.position = "Bottom";
      chart.setPosition("E2", "J12");
      chart.series.getItemAt(0).format.fill.setSolidColor("#0F6CBD");
      chart.series.load("items/name");
      chart.load("name,chartType,left,width,title/text,legend/position,axes/valueAxis/title/text");
      await context.sync();
      return [chart.toJSON(), chart.series.items.map(({ name }) => name)];
    });
    expect(seen).toEqual([
      expect.objectContaining({ name: "Trade", chartType: "ColumnClustered", left: 192, width: 288 }),
      ["Exports", "Imports"],
    ]);
  });
});
