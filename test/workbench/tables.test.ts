import { startExcel, type StartedExcel } from "../office-host/start-excel";

let started: StartedExcel;

/** A table "Flows" at B2:D5 with a note to its right and one below. */
beforeEach(async () => {
  started = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D5").values = [
      ["Partner", "Year", "Turnover"],
      ["Uzbekistan", 2020, 280],
      ["Azerbaijan", 2020, 235],
      ["Cuba", 2019, 38],
    ];
    sheet.getRange("F3").values = [["right"]];
    sheet.getRange("B8").values = [["below"]];
    sheet.tables.add("B2:D5", true).name = "Flows";
    await context.sync();
  });
});

const flows = (context: Excel.RequestContext) => context.workbook.tables.getItem("Flows");

const change = (act: (table: Excel.Table, sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(flows(context), context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

async function read(pick: (table: Excel.Table) => Excel.Range) {
  return Excel.run(async (context) => {
    const range = pick(flows(context)).load("address,values");
    await context.sync();
    return { address: range.address.replace("Sheet1!", ""), values: range.values as unknown[][] };
  });
}

const addressOfTable = async () => (await read((table) => table.getRange())).address;
const cell = (address: string) =>
  started.host.workbook.worksheets.getItem("Sheet1").getRange(address).values?.[0]?.[0];

describe("a table", () => {
  test("has headers, a body and columns", async () => {
    expect((await read((table) => table.getHeaderRowRange())).values).toEqual([
      ["Partner", "Year", "Turnover"],
    ]);
    expect((await read((table) => table.getDataBodyRange())).address).toBe("B3:D5");
    const years = await read((table) => table.columns.getItem("Year").getDataBodyRange());
    expect(years).toEqual({ address: "C3:C5", values: [[2020], [2020], [2019]] });
  });

  test("gives empty and repeated headers a name", async () => {
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:D1").values = [["Year", "", "year", 2020]];
      const table = sheet.tables.add("A1:D2", true);
      table.columns.load("items/name");
      await context.sync();
      return table.columns.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Year", "Column2", "year2", "2020"]);
  });

  test("without headers moves down to make room for them", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add("A1:B2", false).getRange().load("values");
      await context.sync();
      return range.values;
    });
    expect(seen).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  });

  test("keeps its look and its id through a change of name", async () => {
    const seen = await Excel.run(async (context) => {
      const table = flows(context);
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load("id");
      await context.sync();
      table.name = "Trade";
      const byId = context.workbook.tables.getItem(table.id);
      byId.load("name,style,showBandedRows,showFilterButton");
      await context.sync();
      return byId.toJSON();
    });
    expect(seen).toMatchObject({
      name: "Trade",
      style: "TableStyleLight9",
      showBandedRows: false,
      showFilterButton: false,
    });
  });

  test.each([["A1"], ["has space"], ["1st"]])("refuses the name %s", async (name) => {
    await expect(change((table) => (table.name = name))).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("cannot overlap another", async () => {
    await expect(change((_, sheet) => void sheet.tables.add("D5:E9", true))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("becomes plain cells, or goes with its cells", async () => {
    await change((table) => void table.convertToRange());
    expect(started.host.workbook.tables.count).toBe(0);
    expect(cell("B3")).toBe("Uzbekistan");
    await Excel.run(async (context) => {
      context.workbook.tables.add("Sheet1!B2:D5", true).delete();
      await context.sync();
    });
    expect(cell("B3")).toBe("");
  });

  test("can be resized from its headers down", async () => {
    await change((table) => table.resize("B2:D9"));
    expect(await addressOfTable()).toBe("B2:D9");
    await expect(change((table) => table.resize("B3:D9"))).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("is found by the cells that it touches", async () => {
    const names = await Excel.run(async (context) => {
      const tables = context.workbook.worksheets.getActiveWorksheet().getRange("D5:F9").getTables();
      tables.load("items/name");
      await context.sync();
      return tables.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Flows"]);
  });
});

describe("rows and columns of a table", () => {
  test("a row is added at the end, another in the middle", async () => {
    await change((table) => {
      table.rows.add(undefined, [["Kazakhstan", 2021, 700]]);
      table.rows.add(1, [["Tajikistan", 2020, 40]]);
    });
    const { address, values } = await read((table) => table.getDataBodyRange());
    expect(address).toBe("B3:D7");
    expect(values.map(([partner]) => partner)).toEqual([
      "Uzbekistan",
      "Tajikistan",
      "Azerbaijan",
      "Cuba",
      "Kazakhstan",
    ]);
  });

  test("what is below gives way when it must", async () => {
    await change((table) =>
      table.rows.add(
        undefined,
        Array.from({ length: 4 }, () => ["New", 2021, 1]),
      ),
    );
    expect(await addressOfTable()).toBe("B2:D9");
    expect(cell("B12")).toBe("below");
  });

  test("rows are deleted, the last one only emptied", async () => {
    await change((table) => table.rows.getItemAt(1).delete());
    const { address, values } = await read((table) => table.getDataBodyRange());
    expect([address, values.map(([partner]) => partner)]).toEqual(["B3:D4", ["Uzbekistan", "Cuba"]]);
    expect(cell("B7")).toBe("below");
    await change((table) => {
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
    });
    expect(await read((table) => table.getDataBodyRange())).toEqual({
      address: "B3:D3",
      values: [["", "", ""]],
    });
  });

  test("a column is added at the end, another before the others", async () => {
    await change((table) => {
      table.columns.add(undefined, [["Source"], ["a"], ["b"], ["c"]]);
      table.columns.add(0, undefined, "Rank");
    });
    const { address, values } = await read((table) => table.getHeaderRowRange());
    expect([address, values]).toEqual(["B2:F2", [["Rank", "Partner", "Year", "Turnover", "Source"]]]);
    expect(cell("H3")).toBe("right");
  });

  test("columns keep their ids when others come before them and when they are renamed", async () => {
    const before = await Excel.run(async (context) => {
      const column = flows(context).columns.getItem("Turnover").load("id");
      await context.sync();
      return column.id;
    });
    await change((table) => {
      table.columns.getItem("Turnover").name = "Value";
      table.columns.add(1, undefined, "Note");
    });
    const after = await Excel.run(async (context) => {
      const column = flows(context).columns.getItem(before).load("name,index");
      await context.sync();
      return [column.name, column.index];
    });
    expect(after).toEqual(["Value", 3]);
  });

  test("a column is deleted", async () => {
    await change((table) => table.columns.getItem("Year").delete());
    expect((await read((table) => table.getRange())).values[0]).toEqual(["Partner", "Turnover"]);
  });
});

describe("a table among cells that come and go", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["rows above", (sheet) => sheet.getRange("1:2").insert("Down"), "B4:D7"],
    ["a row inside", (sheet) => sheet.getRange("4:4").insert("Down"), "B2:D6"],
    ["a column before", (sheet) => sheet.getRange("A:A").insert("Right"), "C2:E5"],
    ["a column inside", (sheet) => sheet.getRange("C:C").insert("Right"), "B2:E5"],
    ["a row deleted", (sheet) => sheet.getRange("4:4").delete("Up"), "B2:D4"],
    ["a column deleted", (sheet) => sheet.getRange("C:C").delete("Left"), "B2:C5"],
  ])("%s", async (_, shift, address) => {
    await change((__, sheet) => shift(sheet));
    expect(await addressOfTable()).toBe(address);
  });

  test("a column inserted inside gets a header", async () => {
    await change((_, sheet) => void sheet.getRange("C:C").insert("Right"));
    expect((await read((table) => table.getHeaderRowRange())).values).toEqual([
      ["Partner", "Column2", "Year", "Turnover"],
    ]);
  });

  test.each([["B4:C4"], ["A1:C1"]])("%s cannot be inserted: it would tear the table", async (address) => {
    const inserting = change((_, sheet) => void sheet.getRange(address).insert("Down"));
    await expect(inserting).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  });

  test("all its rows deleted, it is gone", async () => {
    await change((_, sheet) => sheet.getRange("2:5").delete("Up"));
    expect(started.host.workbook.tables.count).toBe(0);
  });
});

describe("order and filter", () => {
  test("rows are sorted with their formulas", async () => {
    await change((table) => {
      table.getDataBodyRange().getCell(0, 2).formulas = [["=F(B3,C3)"]];
      table.sort.apply([{ key: 1, ascending: true }]);
    });
    const body = started.host.workbook.tables.getItem("Flows").getDataBodyRange();
    expect(body.formulas).toEqual([
      ["Cuba", 2019, 38],
      ["Uzbekistan", 2020, "=F(B4,C4)"],
      ["Azerbaijan", 2020, 235],
    ]);
  });

  test("rows are filtered by values and by comparison, and shown again", async () => {
    const hidden = () =>
      [3, 4, 5].map(
        (row) => started.host.workbook.worksheets.getItem("Sheet1").getRange(`${row}:${row}`).rowHidden,
      );
    await change((table) => table.columns.getItem("Partner").filter.applyValuesFilter(["Cuba"]));
    expect(hidden()).toEqual([true, true, false]);
    await change((table) => {
      table.clearFilters();
      table.columns.getItem("Turnover").filter.applyCustomFilter(">=235");
    });
    expect(hidden()).toEqual([false, false, true]);
    await change((table) => table.autoFilter.clearCriteria());
    expect(hidden()).toEqual([false, false, false]);
  });

  test("a total row", async () => {
    await change((table) => (table.showTotals = true));
    expect((await read((table) => table.getTotalRowRange())).address).toBe("B6:D6");
    expect((await read((table) => table.getDataBodyRange())).address).toBe("B3:D5");
  });
});
