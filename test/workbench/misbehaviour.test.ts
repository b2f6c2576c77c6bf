import { startExcel, type StartedExcel } from "../office-host/start-excel";

let started: StartedExcel;
beforeEach(() => {
  started = startExcel();
});

const writeTo = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [["new"]];
    await context.sync();
  });

const valueOf = (address: string) =>
  started.host.workbook.worksheets.getFirst().getRange(address).values?.[0]?.[0];

test("while a cell is being edited nothing is carried out", async () => {
  started.host.misbehaviour.cellEditMode = true;
  await expect(writeTo("A1")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(valueOf("A1")).toBe("");
  started.host.misbehaviour.cellEditMode = false;
  await writeTo("A1");
  expect(valueOf("A1")).toBe("new");
});

test("answers take their time", async () => {
  started.host.misbehaviour.latency = 60;
  const start = performance.now();
  await writeTo("A1");
  expect(performance.now() - start).toBeGreaterThan(55);
});

test("a table is lost between two requests", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.add("A1:B3", true).name = "Flows";
    await context.sync();
  });
  started.host.misbehaviour.tableToLose = "Flows";
  const using = Excel.run(async (context) => {
    context.workbook.tables.getItem("Flows").getDataBodyRange().values = [[1]];
    await context.sync();
  });
  await expect(using).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("with a chart selected there is no selected range", async () => {
  started.host.misbehaviour.objectSelected = true;
  const reading = Excel.run(async (context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "InvalidSelection" });
});

test("requests are refused, all of them or one, once some have been carried out", async () => {
  const { misbehaviour } = started.host;
  // A run that holds on to a range lets it go in a request of its own.
  misbehaviour.refusal = { code: "GeneralException", after: 2, isLasting: false };
  await writeTo("A1");
  await expect(writeTo("A2")).rejects.toMatchObject({ code: "GeneralException" });
  await writeTo("A3");
  misbehaviour.refusal = { code: "Timeout", after: 0, isLasting: true };
  await expect(writeTo("A4")).rejects.toMatchObject({ code: "Timeout" });
  await expect(writeTo("A5")).rejects.toMatchObject({ code: "Timeout" });
  expect(["A1", "A2", "A3", "A4", "A5"].map(valueOf)).toEqual(["new", "", "new", "", ""]);
});

test("a member is missing that the requirement set promises", async () => {
  started.host.misbehaviour.missing = new Set(["values"]);
  await expect(writeTo("A1")).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(valueOf("A1")).toBe("");
});

describe("a protected sheet", () => {
  beforeEach(() => started.host.workbook.worksheets.getFirst().protection.protect());

  test("refuses writing, but for cells that are not locked", async () => {
    await expect(writeTo("A1")).rejects.toMatchObject({ code: "AccessDenied" });
    started.host.store.sheets[0]?.store.setFormat(
      { row: 1, column: 0, rows: 1, columns: 1 },
      { locked: false },
    );
    await writeTo("A2");
    expect([valueOf("A1"), valueOf("A2")]).toEqual(["", "new"]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["formats", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
    ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
    ["widths", (sheet) => (sheet.getRange("A1").format.columnWidth = 90)],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["insertion", (sheet) => void sheet.getRange("1:1").insert("Down")],
    ["tables", (sheet) => void sheet.tables.add("A1:B2", true)],
    ["charts", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2"), "Auto")],
    ["comments", (sheet) => void sheet.comments.add("Sheet1!A1", "no")],
    ["a second protection", (sheet) => sheet.protection.protect()],
  ])("refuses %s", async (_, act) => {
    const acting = Excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    await expect(acting).rejects.toMatchObject({
      code: expect.stringMatching(/AccessDenied|InvalidOperation/),
    });
  });

  test("can be unprotected", async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.unprotect();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
    await writeTo("A1");
  });
});
