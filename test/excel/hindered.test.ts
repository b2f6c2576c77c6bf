import { excelWorkbook } from "../../src/excel/excel-workbook";
import { insertCitations } from "../../src/excel/insert-citations";
import type { Outcome } from "../../src/excel/outcome";
import type { Inserted, TableRequest } from "../../src/excel/workbook";
import { openEdition } from "../../src/core/edition/edition";
import type { Area } from "../../src/workbench/host/area";
import type { BatchRequest } from "../../src/workbench/host/protocol/wire";
import { dataset, expectDone, layoutOf, openWorkbook, type OpenWorkbook } from "./open-workbook";

const TURNOVER = '=TURNOVER("Belarus","Uzbekistan",2020)';
const whole = layoutOf("trade-partners");
const TABLE: TableRequest = {
  layout: { ...whole, rows: whole.rows.slice(0, 3) },
  ...{ language: "en", edition: "2026.1", prefix: "", content: "formulas" },
  ...{ hasSources: true, hasChart: true, target: "new-sheet" },
};
const FROZEN = { address: "Sheet1!A1", formula: TURNOVER, citation: "Zalessky 2021" };
const BIBLIOGRAPHY = {
  ...{ title: "Sources", headings: ["Reference", "Link", "Cells"] },
  entries: [{ reference: "Zalessky 2021", url: "https://example.com/a", cells: ["Sheet1!A1"] }],
};
const CHANGED = openEdition({
  ...dataset,
  figures: dataset.figures.map((figure) => ({ ...figure, value: (figure.value ?? 0) + 1 })),
});

type Prepare = () => Promise<unknown>;
type Operate = (prepared: never) => Promise<Outcome<unknown>>;

const nothing: Prepare = () => Promise.resolve();
const insertTable = () => excelWorkbook.insertTable(TABLE).then(expectDone);
const takeBack = (inserted: Inserted) => excelWorkbook.undo(inserted);

/** Every operation of the workbook, with what must be there before it. */
const OPERATIONS: [string, Prepare, Operate][] = [
  ["readSelection", nothing, () => excelWorkbook.readSelection()],
  ["insertFormula", nothing, () => excelWorkbook.insertFormula(TURNOVER, "0.0")],
  ["insertText", nothing, () => excelWorkbook.insertText("=text")],
  ["insertSpill", nothing, () => excelWorkbook.insertSpill('=CODES("measures")', 7, 1)],
  ["insertTable", nothing, () => excelWorkbook.insertTable(TABLE)],
  ["insertTable in place", nothing, () => excelWorkbook.insertTable({ ...TABLE, target: "selection" })],
  ["undo of a cell", () => excelWorkbook.insertFormula(TURNOVER).then(expectDone), takeBack],
  ["undo of a table", insertTable, takeBack],
  ["recalculate", nothing, () => excelWorkbook.recalculate()],
  ["listTables", insertTable, () => excelWorkbook.listTables()],
  ["refreshTables", insertTable, () => refresh()],
  ["scan", nothing, () => excelWorkbook.scan()],
  ["goTo", nothing, () => excelWorkbook.goTo("Sheet1!C3")],
  ["replaceFormula", nothing, () => excelWorkbook.replaceFormula("Sheet1!A1", TURNOVER, "=EDITION()")],
  ["writeBibliography", nothing, () => excelWorkbook.writeBibliography(BIBLIOGRAPHY)],
  [
    "writeBibliography again",
    () => excelWorkbook.writeBibliography({ ...BIBLIOGRAPHY, entries: [] }).then(expectDone),
    () => excelWorkbook.writeBibliography(BIBLIOGRAPHY),
  ],
  ["freeze", nothing, () => excelWorkbook.freeze([FROZEN])],
  ["thaw", () => excelWorkbook.freeze([FROZEN]).then(expectDone), () => excelWorkbook.thaw()],
  [
    "makePortable",
    nothing,
    () => excelWorkbook.makePortable([{ ...FROZEN, source: { Source: "Zalessky 2021" } }], "copy"),
  ],
  ["readPin", nothing, () => excelWorkbook.readPin()],
  ["writePin", nothing, () => excelWorkbook.writePin("2026.1")],
  ["insertCitations", () => Promise.resolve(book.select("A1")), () => insertCitations("")],
];

const refresh = () =>
  excelWorkbook.refreshTables({
    layoutOf: (id) => {
      const layout = layoutOf(id, "en", CHANGED);
      return { ...layout, rows: layout.rows.slice(0, 4) };
    },
    ...{ edition: "2026.2", prefix: "" },
  });

let book: OpenWorkbook;
async function open(prepare: Prepare): Promise<unknown> {
  book = openWorkbook();
  book.put("A1", [[TURNOVER]]);
  await book.host.store.settle();
  book.select("H9");
  const prepared = await prepare();
  await book.host.store.settle();
  return prepared;
}

const cellsOf = (address: string | undefined) =>
  address === undefined ? [] : [book.formulas(address), book.host.workbook.findRange(address).numberFormat];

/** All that a person would miss or wonder at. */
async function state() {
  await book.host.store.settle();
  const { worksheets, customXmlParts, comments } = book.host.workbook;
  return {
    sheets: worksheets.items.map((sheet) => ({
      ...{ name: sheet.name, visibility: sheet.visibility },
      cells: cellsOf(sheet.getUsedRangeOrNullObject(true)?.address),
      tables: sheet.tables.items.map(({ name, area }): [string, Area] => [name, area]),
      charts: sheet.charts.items.map(({ name }) => name),
    })),
    comments: comments.items.map(({ content, area }) => [content, area]),
    record: customXmlParts.items.map(
      (part) => JSON.parse(/>(.*)</.exec(part.getXml())?.[1] ?? "") as unknown,
    ),
  };
}

const EMPTY = { version: 1, tables: [], frozen: [] };
/** An empty record is no record. */
const known = (all: Awaited<ReturnType<typeof state>>) => ({
  ...all,
  record: all.record.filter((record) => JSON.stringify(record) !== JSON.stringify(EMPTY)),
});

function expectWords(outcome: Outcome<unknown>): void {
  expect(outcome).toMatchObject({ done: false, refusal: { code: expect.stringMatching(/./) } });
}

/** The requests of an operation that nothing hinders. */
async function recordRequests([, prepare, operate]: (typeof OPERATIONS)[number]): Promise<BatchRequest[]> {
  const prepared = await open(prepare);
  const handle = jest.spyOn(book.host, "handle");
  expectDone(await operate(prepared as never));
  return handle.mock.calls.map(([request]) => request);
}

/** What these have written stays when they are refused on the way. */
const HALF_DONE = ["thaw"];

describe.each(OPERATIONS)("%s", (...operation) => {
  const [name, prepare, operate] = operation;
  const testWhole = HALF_DONE.includes(name) ? test.failing : test;

  test("in an Excel that refuses everything", async () => {
    const prepared = await open(prepare);
    const before = await state();
    book.host.misbehaviour.refusal = { code: "GeneralException", after: 0, isLasting: true };
    expectWords(await operate(prepared as never));
    expect(await state()).toEqual(before);
  });

  test("in an Excel that answers late, it is done", async () => {
    const prepared = await open(prepare);
    book.host.misbehaviour.latency = 5;
    expectDone(await operate(prepared as never));
  });

  testWhole("with any one request refused, nothing is half done", async () => {
    const requests = await recordRequests(operation);
    for (const after of requests.keys()) {
      const prepared = await open(prepare);
      const before = known(await state());
      book.host.misbehaviour.refusal = { code: "GeneralException", after, isLasting: false };
      const outcome = await operate(prepared as never);
      if (outcome.done) continue;
      expectWords(outcome);
      expect({ after, ...known(await state()) }).toEqual({ after, ...before });
    }
  });

  testWhole("without any one member that it calls, nothing is half done", async () => {
    for (const member of membersOf(await recordRequests(operation))) {
      const prepared = await open(prepare);
      const before = known(await state());
      book.host.misbehaviour.missing = new Set([member]);
      const outcome = await operate(prepared as never);
      book.host.misbehaviour.missing = new Set();
      if (outcome.done) continue;
      expectWords(outcome);
      expect({ member, ...known(await state()) }).toEqual({ member, ...before });
    }
  });
});

const ACTIONS = new Set([3, 4]);
const PATHS = new Set([3, 4]);
const isPublic = (name: string) => /^[A-Z]/.test(name);
/** Without these nothing could be put back either, and there is no Excel without them. */
const NEVER_MISSING = ["Formulas", "Clear", "Delete"];

/** "GetUsedRange" → "getUsedRange": the methods that requests call and the properties that they set or walk through. */
const membersOf = (requests: readonly BatchRequest[]): string[] => {
  const names = requests.flatMap(({ Actions, ObjectPaths }) => [
    ...Actions.filter(({ ActionType }) => ACTIONS.has(ActionType)).map(({ Name }) => Name),
    ...Object.values(ObjectPaths)
      .filter(({ ObjectPathType }) => PATHS.has(ObjectPathType))
      .map(({ Name }) => Name),
  ]);
  return [...new Set(names.filter((name) => isPublic(name) && !NEVER_MISSING.includes(name)))].map(
    (name) => name.charAt(0).toLowerCase() + name.slice(1),
  );
};

test("a member that the library itself has not is named", async () => {
  await open(nothing);
  Object.assign(Excel.Workbook.prototype, { getActiveCell: undefined });
  expect(await excelWorkbook.insertFormula(TURNOVER)).toEqual({
    done: false,
    refusal: { code: "unsupported", needs: "getActiveCell" },
  });
});

test("an Excel that refuses to tell of selections is not heard, and that is no accident", async () => {
  await open(nothing);
  book.host.misbehaviour.refusal = { code: "GeneralException", after: 0, isLasting: true };
  const stop = await excelWorkbook.onSelectionChanged(() => undefined);
  expect(stop).not.toThrow();
  expect(await excelWorkbook.readCells?.("A1:B2")).toBeUndefined();
});

test.each([
  ["UndoNotSupported", { code: "no-undo" }],
  ["AccessDenied", { code: "protected", sheet: "" }],
  ["InvalidOperationInCellEditMode", { code: "cell-edit" }],
])("%s in words", async (code, refusal) => {
  await open(nothing);
  book.host.misbehaviour.refusal = { code, after: 0, isLasting: true };
  expect(await excelWorkbook.recalculate()).toEqual({ done: false, refusal });
});
