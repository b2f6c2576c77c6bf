import { startExcel, type StartedExcel } from "../office-host/start-excel";

let started: StartedExcel;
beforeEach(() => {
  started = startExcel();
});

const range = (address: string) => started.host.workbook.findRange(address);

/** What the library is told of merged cells in an area: the short address, and each in full. */
const askMerged = (address: string) =>
  Excel.run(async (context) => {
    const merged = context.workbook.worksheets.getFirst().getRange(address).getMergedAreasOrNullObject();
    merged.load("address,areas/items/address");
    await context.sync();
    return merged.isNullObject ? undefined : [merged.address, merged.areas.items.map((area) => area.address)];
  });

const act = (address: string, change: (range: Excel.Range) => unknown) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst().getRange(address));
    await context.sync();
  });

test("merging keeps the first cell's contents, and only there something can be written", async () => {
  range("B2:C3").values = [
    [1, 2],
    [3, 4],
  ];
  await act("B2:C3", (cells) => cells.merge());
  const kept = [
    [1, ""],
    ["", ""],
  ];
  expect(range("B2:C3").values).toEqual(kept);
  await act("C3", (cell) => (cell.values = [["lost"]]));
  expect(range("B2:C3").values).toEqual(kept);
  await act("B2", (cell) => (cell.values = [["kept"]]));
  expect(range("B2").values).toEqual([["kept"]]);
});

test("only those that begin in the area are told of, in full by `areas` alone", async () => {
  await act("B2:C3", (cells) => cells.merge());
  expect(await askMerged("A1:D4")).toEqual(["Sheet1!B2", ["Sheet1!B2:C3"]]);
  expect(await askMerged("C3:D4")).toBeUndefined();
});

test("row by row, taken apart, cleared, and moved along with rows", async () => {
  await act("A1:B2", (cells) => cells.merge(true));
  await act("1:3", (rows) => void rows.insert("Down"));
  expect((await askMerged("A1:D9"))?.[1]).toEqual(["Sheet1!A4:B4", "Sheet1!A5:B5"]);
  await act("A4", (cell) => cell.unmerge());
  await act("A5:B5", (cells) => cells.clear());
  expect(await askMerged("A1:D9")).toBeUndefined();
});

test("a merged cell counts as formatted, so it is in the used range", async () => {
  await act("B2:C3", (cells) => cells.merge());
  expect(range("A1:D9").getUsedRangeOrNullObject()?.address).toBe("Sheet1!B2:C3");
});

test.each([
  ["windows-365", 0],
  ["mac-365", 1],
] as const)("asking for them empties the undo list in %s", async (profile, left) => {
  started = startExcel({ profile });
  range("A1").values = [[1]];
  expect(started.host.workbook.undoList.length).toBe(1);
  await askMerged("A1:B2");
  expect(started.host.workbook.undoList.length).toBe(left);
});

test("a block of more than 1,500 cells is written in pieces, if it has the range's shape", async () => {
  const rows = Array.from({ length: 400 }, (_, at) => [at, 1, 2, 3, 4]);
  await act("A1:E400", (cells) => (cells.values = rows));
  expect(range("A1:E400").values).toEqual(rows);
  const misfit = act("A1:E401", (cells) => (cells.values = rows));
  await expect(misfit).rejects.toMatchObject({ code: "InvalidArgument" });
});
