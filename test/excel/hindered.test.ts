import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { Outcome } from "../../src/excel/outcome";
import type { BatchRequest } from "../../workbench/host/protocol/wire";
import { expectDone, type OpenWorkbook } from "./open-workbook";
import { OPERATIONS, openFor, TURNOVER, type Operation } from "./operations";
import { describeRecord, readState } from "./workbook-state";

jest.setTimeout(60_000);

let book: OpenWorkbook;
async function open(prepare: Operation[1] = () => Promise.resolve()) {
  const opened = await openFor(prepare);
  ({ book } = opened);
  return opened.prepared;
}

const state = async () => ({ ...(await readState(book)), record: describeRecord(book) });

function expectWords(outcome: Outcome<unknown>): void {
  expect(outcome).toMatchObject({ ok: false, problem: { code: expect.stringMatching(/./) } });
}

/** A member that putting back needs as well. */
async function takeBackWhatIsHalfDone(outcome: Outcome<unknown>): Promise<void> {
  if (!outcome.ok && outcome.problem.code === "half-done")
    expectDone(await excelWorkbook.takeBack(outcome.problem.entry));
}

/** The requests of an operation that nothing hinders. */
async function recordRequests([, prepare, operate]: Operation): Promise<BatchRequest[]> {
  const prepared = await open(prepare);
  const handle = jest.spyOn(book.host, "handle");
  expectDone(await operate(prepared));
  return handle.mock.calls.map(([request]) => request);
}

describe.each(OPERATIONS)("%s", (...operation) => {
  const [, prepare, operate] = operation;

  test("in an Excel that refuses everything", async () => {
    const prepared = await open(prepare);
    const before = await state();
    book.host.misbehaviour.refusal = { code: "GeneralException", after: 0, isLasting: true };
    expectWords(await operate(prepared));
    expect(await state()).toEqual(before);
  });

  test("in an Excel that answers late, it is done", async () => {
    const prepared = await open(prepare);
    book.host.misbehaviour.latency = 5;
    expectDone(await operate(prepared));
  });

  test("without any one member that it calls, nothing is half done", async () => {
    for (const member of membersOf(await recordRequests(operation))) {
      const prepared = await open(prepare);
      const before = await state();
      book.host.misbehaviour.missing = new Set([member]);
      const outcome = await operate(prepared);
      book.host.misbehaviour.missing = new Set();
      if (outcome.ok) continue;
      expectWords(outcome);
      await takeBackWhatIsHalfDone(outcome);
      expect({ member, ...(await state()) }).toEqual({ member, ...before });
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
  await open();
  Object.assign(Excel.Workbook.prototype, { getActiveCell: undefined });
  expect(await excelWorkbook.insertFormula(TURNOVER)).toEqual({
    ok: false,
    problem: { code: "unsupported", needs: "getActiveCell" },
  });
});

test("an Excel that refuses to tell of selections is not heard, and that is no accident", async () => {
  await open();
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
  await open();
  book.host.misbehaviour.refusal = { code, after: 0, isLasting: true };
  expect(await excelWorkbook.recalculate()).toEqual({ ok: false, problem: refusal });
});
