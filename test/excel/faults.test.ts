import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { Outcome } from "../../src/excel/outcome";
import { injectFault, type FaultKind } from "../office-host/inject-faults";
import { startRuntime, type StartedExcel } from "../office-host/start-excel";
import { expectDone, type OpenWorkbook } from "./open-workbook";
import { OPERATIONS, openFor, type Operation } from "./operations";
import { describeRecord, readState } from "./workbook-state";

/** Excel's own codes; the first stands for all that has no words of its own. */
const CODES = ["GeneralException", "AccessDenied", "InvalidOperationInCellEditMode"];
const FAULTS: [FaultKind, string][] = [
  ...CODES.flatMap((code): [FaultKind, string][] => [
    ["refused", code],
    ["refused from then on", code],
  ]),
  ["refused midway", "GeneralException"],
  ["died before", ""],
  ["died after", ""],
];

/**
 * Where half of the very request is carried out that shows new sheets, or takes things away, and nothing after it: what is
 * visible is left and named, and taking back has no entry in the journal. To be mended; these tests then fail.
 */
const KEEP_A_SHEET = new Set([
  ...["insertTable", "undo of a table", "undo of a table in place", "writeBibliography", "makePortable"],
]);

jest.setTimeout(60_000);

const look = async (book: OpenWorkbook) => ({ ...(await readState(book)), record: describeRecord(book) });
type Look = Awaited<ReturnType<typeof look>>;

/** The add-in's page of the workbook before, unless it has died with it. */
let page: StartedExcel | undefined;
async function open(prepare: Operation[1]) {
  const opened = await openFor(prepare, { page });
  page = opened.book;
  return opened;
}

/** What the workbook looks like before and after, and how many requests lie between. */
async function tryUnhindered([, prepare, operate]: Operation) {
  const { book, prepared } = await open(prepare);
  const before = await look(book);
  const handle = jest.spyOn(book.host, "handle");
  expectDone(await operate(prepared));
  return { before, after: await look(book), requests: handle.mock.calls.length };
}

/** Excel has refused some comments: that was said, and all else is as it should be. */
const isUncommented = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "uncommented" in value && value.uncommented !== 0;
const withoutComments = ({ comments: _, record, ...rest }: Look) => ({
  ...rest,
  record: record.map((one) => ({
    ...one,
    converted: one.converted.map(([formula, formats]) => [formula, formats]),
  })),
});

describe.each(OPERATIONS)("%s", (...operation) => {
  const [, prepare, operate] = operation;
  let unhindered: Awaited<ReturnType<typeof tryUnhindered>>;
  beforeAll(async () => {
    unhindered = await tryUnhindered(operation);
  });

  const tryFault = async (kind: FaultKind, code: string) => {
    const { before, after, requests } = unhindered;
    for (let at = 0; at < requests; at++) {
      const { book, prepared } = await open(prepare);
      const fault = injectFault(book.host, { kind, after: at, code });
      const outcome = await Promise.race([operate(prepared), fault.died]);
      fault.end();
      if (outcome === "died") page = startRuntime(book.host);
      const seen = await judge(book, outcome, { before, after });
      expect({ at, ...seen }).toEqual({ at, isTrue: true });
    }
  };

  test.each(FAULTS)("%s at any request (%s)", tryFault);

  const testLasting = KEEP_A_SHEET.has(operation[0]) ? test.failing : test;
  testLasting("refused midway and from then on at any request", () =>
    tryFault("refused midway and from then on", "GeneralException"),
  );
});

interface Ends {
  before: Look;
  after: Look;
}

/** Whether what was said is so, and whether what is half done can be taken back. */
async function judge(book: OpenWorkbook, outcome: Outcome<unknown> | "died", { before, after }: Ends) {
  const now = await look(book);
  const open = expectDone(await excelWorkbook.listUnfinished());
  if (outcome !== "died" && outcome.ok) {
    expect(open).toEqual([]);
    if (isUncommented(outcome.value)) expect(withoutComments(now)).toEqual(withoutComments(after));
    else expect(now).toEqual(after);
    return { isTrue: true };
  }
  const [entry, ...others] = open;
  expect(others).toEqual([]);
  if (outcome !== "died") {
    const isHalf = outcome.problem.code === "half-done";
    expect(isHalf).toBe(entry !== undefined);
    if (outcome.problem.code === "half-done") expect(outcome.problem.entry).toBe(entry?.id);
    else expect(now).toEqual(before);
  }
  if (entry) expect(expectDone(await excelWorkbook.takeBack(entry.id))).toEqual([]);
  expect(expectDone(await excelWorkbook.listUnfinished())).toEqual([]);
  const then = await look(book);
  if (outcome === "died" && !entry) expect([before, after]).toContainEqual(then);
  else expect(then).toEqual(before);
  return { isTrue: true };
}
