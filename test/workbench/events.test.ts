import { startExcel } from "../office-host/start-excel";

beforeEach(() => void startExcel());

/** Registers handlers, acts as somebody else would, and tells what was heard. */
async function listen(
  register: (context: Excel.RequestContext, heard: (event: unknown) => Promise<void>) => void,
  act: (context: Excel.RequestContext) => void,
): Promise<Record<string, unknown>[]> {
  const events: Record<string, unknown>[] = [];
  await Excel.run(async (context) => {
    register(context, async (event) => void events.push(event as Record<string, unknown>));
    await context.sync();
  });
  await Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  return events;
}

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

test("a sheet and the collection of sheets tell of edits, and lead to the cells", async () => {
  const events = await listen(
    (context, heard) => {
      first(context).onChanged.add(heard);
      context.workbook.worksheets.onChanged.add(heard);
    },
    (context) => (first(context).getRange("B2").values = [[1]]),
  );
  expect(events).toHaveLength(2);
  expect(events[0]).toMatchObject({ type: "WorksheetChanged", address: "B2", changeType: "RangeEdited" });
  const address = await Excel.run(async (context) => {
    const range = (events[0] as unknown as Excel.WorksheetChangedEventArgs).getRange(context).load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!B2");
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["RowInserted", (sheet) => sheet.getRange("2:2").insert("Down")],
  ["RowDeleted", (sheet) => sheet.getRange("2:2").delete("Up")],
  ["ColumnInserted", (sheet) => sheet.getRange("B:B").insert("Right")],
  ["ColumnDeleted", (sheet) => sheet.getRange("B:B").delete("Left")],
])("%s", async (changeType, shift) => {
  const events = await listen(
    (context, heard) => first(context).onChanged.add(heard),
    (context) => shift(first(context)),
  );
  expect(events).toEqual([expect.objectContaining({ changeType })]);
});

test("the selection, of the workbook and of a sheet", async () => {
  const events = await listen(
    (context, heard) => {
      context.workbook.onSelectionChanged.add(heard);
      first(context).onSelectionChanged.add(heard);
    },
    (context) => first(context).getRange("C3:D4").select(),
  );
  expect(events.map(({ address }) => address)).toEqual(expect.arrayContaining([undefined, "C3:D4"]));
});

test("sheets that come, go and are opened", async () => {
  const events = await listen(
    (context, heard) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(heard);
      worksheets.onDeleted.add(heard);
      worksheets.onActivated.add(heard);
    },
    (context) => {
      const sheet = context.workbook.worksheets.add("Trade");
      sheet.activate();
      sheet.delete();
    },
  );
  expect(events.map(({ type }) => type)).toEqual([
    "WorksheetAdded",
    "WorksheetActivated",
    "WorksheetDeleted",
    "WorksheetActivated",
  ]);
});

test("a table tells of its own cells only, and the collection of tables that come and go", async () => {
  await Excel.run(async (context) => {
    first(context).tables.add("B2:C3", true).name = "Flows";
    await context.sync();
  });
  const events = await listen(
    (context, heard) => {
      context.workbook.tables.getItem("Flows").onChanged.add(heard);
      context.workbook.tables.onAdded.add(heard);
      context.workbook.tables.onDeleted.add(heard);
    },
    (context) => {
      first(context).getRange("F9").values = [[1]];
      first(context).getRange("B3").values = [[2]];
      first(context).tables.add("F1:G2", true).convertToRange();
    },
  );
  expect(events.map(({ type, address }) => [type, address])).toEqual([
    ["TableChanged", "B3"],
    ["TableAdded", undefined],
    ["TableDeleted", undefined],
  ]);
});

test("handlers are removed, and all are silent while events are off", async () => {
  const heard: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = first(context).onChanged.add(async (event) => void heard.push(event));
    context.runtime.enableEvents = false;
    first(context).getRange("A1").values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
    return added;
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await Excel.run(async (context) => {
    first(context).getRange("A1").values = [[2]];
    await context.sync();
  });
  expect(heard).toEqual([]);
});
