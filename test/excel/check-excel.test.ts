import { checkExcel, endCheck } from "../../src/excel/check/check-excel";
import { addCheckSheet } from "../../src/excel/check/check-sheet";
import type { CheckId, ExcelFinding, Verdict } from "../../src/excel/check/check";
import { CHECKS } from "../../src/excel/check/checks";
import { seeKept } from "../../src/excel/check/see-kept";
import { ASKS } from "../../src/functions/observe";
import { PROFILES, type Profile, type ProfileName } from "../../workbench/host/profile";
import { openCheckedExcel, REQUEST } from "./open-checked-excel";
import { expectDone, expectRefused, type OpenWorkbook } from "./open-workbook";

const NEVER = { report: () => undefined, isCancelled: () => false };
const check = async () => expectDone(await checkExcel(REQUEST, NEVER)).findings;
const end = async () => expectDone(await endCheck(REQUEST));

const SHEET = "Sourcebook check";

/** What a profile's table says that the check must find. */
function predict(profile: Profile): Record<CheckId, [verdict: Verdict, seen: string | RegExp]> {
  const { numbers, sets } = profile;
  const when = (holds: boolean): Verdict => (holds ? "holds" : "fails");
  return {
    cards: [
      when(numbers === "card"),
      new RegExp(
        `ExcelApi ${sets.ExcelApi}, ${sets.ExcelApiDesktop ? `ExcelApiDesktop ${sets.ExcelApiDesktop}, ` : ""}CustomFunctionsRuntime ${sets.CustomFunctionsRuntime},`,
      ),
    ],
    names: ["holds", "TURNOVER → 280000000; SB.TURNOVER → #NAME?"],
    "number-format": numbers === "plain" ? ["untried", /^CustomFunctionsRuntime 1\.4/] : ["holds", "> $280M"],
    "card-properties": numbers === "card" ? ["holds", /Zalessky/] : ["untried", /1\.4|1\.19/],
    "blank-argument": ["holds", JSON.stringify(profile.blank)],
    "all-arguments": [when(!profile.hasOldMetadata), profile.hasOldMetadata ? "#VALUE!" : /plain=yes/],
    "error-in-block": profile.errorFailsBlock ? ["fails", /^#VALUE!/] : ["holds", "1, #N/A"],
    "one-cell-in-table": ["holds", "280000000"],
    "formulas-in-column": [
      when(!profile.fillsColumns),
      profile.fillsColumns ? /^(=\S+)(, \1){3}$/ : "=1+1, =2*2, =3-3, =4/4",
    ],
    "formulas-before-table": ["holds", "=1+1, =2*2, =3-3, =4/4"],
    comment: profile.refusesComments ? ["fails", "NotImplemented"] : ["holds", /Sourcebook/],
    // The library that the tests run on knows no notes, whatever the requirement sets promise.
    note: ["untried", /^ExcelApi 1\.18|^Office\.js/],
    "custom-xml": ["holds", "1"],
    "first-answer": ["holds", /^\d+ ms → \d+ ms$/],
    theme: ["holds", "#ffffff, #000000"],
  };
}

describe.each(Object.keys(PROFILES) as ProfileName[])("in %s the check finds what its table says", (name) => {
  const predicted = predict(PROFILES[name]);
  let found: ExcelFinding[];
  beforeAll(async () => {
    await openCheckedExcel(name);
    found = await check();
  });

  test.each(CHECKS.map(({ id }) => id))("%s", (id) => {
    const [verdict, seen] = predicted[id];
    const finding = found.find((each) => each.id === id);
    expect(finding).toMatchObject({
      verdict,
      seen: typeof seen === "string" ? seen : expect.stringMatching(seen),
    });
  });
});

const addSheet = () => Excel.run((context) => addCheckSheet(context));

describe("the check's sheet", () => {
  let opened: OpenWorkbook;
  beforeEach(async () => {
    opened = await openCheckedExcel();
  });
  const parts = () => opened.host.workbook.customXmlParts.items;

  test("stays until the questions are answered, beside the open one, and is gone afterwards with all that was added", async () => {
    await check();
    expect(opened.sheetNames()).toEqual(["Sheet1", SHEET]);
    expect(opened.host.workbook.worksheets.getActiveWorksheet().name).toBe("Sheet1");
    expect(await end()).toEqual([]);
    expect(opened.sheetNames()).toEqual(["Sheet1"]);
    expect(opened.host.workbook.comments.items).toEqual([]);
    expect(parts()).toEqual([]);
  });

  test.each([0, 1, 7, 14])("stopped after %i checks it is gone", async (most) => {
    let asked = 0;
    const refusal = expectRefused(
      await checkExcel(REQUEST, { ...NEVER, isCancelled: () => asked++ >= most }),
    );
    expect(refusal.code).toBe("cancelled");
    expect(opened.sheetNames()).toEqual(["Sheet1"]);
  });

  test.each([1, 2, 3, 5, 14, 30])(
    "a runtime that ends after %i requests has its sheet cleared up by the next one",
    async (most) => {
      await endAfter(most);
      expect(await end()).toEqual([]);
      expect(opened.sheetNames()).toEqual(["Sheet1"]);
    },
  );

  /** Nothing that the runtime asks for after so many requests is done. */
  async function endAfter(most: number): Promise<void> {
    const { host } = opened;
    const handle = host.handle.bind(host);
    let requests = 0;
    const gone = { ok: false, error: { code: "Gone", message: "" } } as const;
    const count = async (request: Parameters<typeof handle>[0]) => {
      const isService = Object.values(request.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
      return isService || ++requests <= most ? handle(request) : gone;
    };
    host.handle = count;
    await checkExcel(REQUEST, NEVER);
    host.handle = handle;
  }

  test.each([
    ["a number beside the checks", () => opened.put(`${SHEET}!J9`, [["mine"]])],
    ["a text over one of its formulas", () => opened.put(`${SHEET}!A11`, [["mine"]])],
    [
      "a chart",
      () =>
        opened.host.workbook.worksheets
          .getItem(SHEET)
          .charts.add("Line", opened.host.workbook.findRange(`${SHEET}!A1:B2`)),
    ],
  ])("stays when somebody has put %s on it, and is named", async (_, put) => {
    await addSheet();
    put();
    expect(await end()).toEqual([SHEET]);
    expect(opened.sheetNames()).toEqual(["Sheet1", SHEET]);
  });

  test("stays when somebody has written over what a formula fills", async () => {
    await check();
    opened.put(`${SHEET}!A47`, [["mine"]]);
    expect(await end()).toEqual([SHEET]);
  });

  test("a sheet that says the same and is not the check's is left alone: a person's own, and a person's copy", async () => {
    await addSheet();
    const { worksheets } = opened.host.workbook;
    worksheets.add("Own");
    opened.put("Own!A1", opened.values(`${SHEET}!A1`));
    opened.put("Own!A2", [["other"]]);
    worksheets.add("Copy");
    opened.put("Copy!A1:A2", opened.values(`${SHEET}!A1:A2`));
    expect(await end()).toEqual([]);
    expect(opened.sheetNames()).toEqual(["Sheet1", "Own", "Copy"]);
  });

  test("a name that is taken is left to whom it belongs", async () => {
    opened.host.workbook.worksheets.add(SHEET);
    await addSheet();
    expect(opened.sheetNames()).toEqual(["Sheet1", SHEET, `${SHEET} (2)`]);
    await end();
    expect(opened.sheetNames()).toEqual(["Sheet1", SHEET]);
  });
});

describe("a host that hinders it", () => {
  test("that refuses everything: refused in words, and nothing is left", async () => {
    const { host, sheetNames } = await openCheckedExcel();
    host.misbehaviour.cellEditMode = true;
    expect(expectRefused(await checkExcel(REQUEST, NEVER)).code).toBe("cell-edit");
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("somebody begins to type on the way: what could not be tried is said, and the sheet goes later", async () => {
    const { host, sheetNames } = await openCheckedExcel();
    const report = (done: number) => (host.misbehaviour.cellEditMode = done > 1);
    const { findings } = expectDone(await checkExcel(REQUEST, { ...NEVER, report }));
    expect(findings.filter(({ verdict }) => verdict === "untried").length).toBeGreaterThan(5);
    expect(findings.find(({ id }) => id === "custom-xml")).toMatchObject({
      verdict: "untried",
      seen: "InvalidOperationInCellEditMode",
    });
    expect(expectRefused(await endCheck(REQUEST)).code).toBe("cell-edit");
    host.misbehaviour.cellEditMode = false;
    await end();
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("whose functions do not hear the pane: nothing is said of what they were given", async () => {
    await openCheckedExcel();
    const functions = { ...REQUEST.functions, watch: () => () => undefined };
    const { findings } = expectDone(await checkExcel({ ...REQUEST, functions }, NEVER));
    expect(findings.find(({ id }) => id === "blank-argument")).toMatchObject({
      verdict: "untried",
      seen: "–",
    });
  }, 20_000);
});

describe("after the workbook was opened again", () => {
  test.each(Object.keys(PROFILES) as ProfileName[])("in %s what its table says is there", async (name) => {
    const { losesXmlOnSave, refusesComments } = PROFILES[name];
    const { host } = await openCheckedExcel(name);
    const before = await check();
    host.saveAndReopen();
    const kept = expectDone(await seeKept(REQUEST, before));
    expect(Object.fromEntries(kept.map(({ id, verdict }) => [id, verdict]))).toEqual({
      "kept-sheet": "holds",
      "kept-comment": refusesComments ? "untried" : "holds",
      "kept-note": "untried",
      "kept-xml": losesXmlOnSave ? "fails" : "holds",
    });
  });

  test.each([
    ["all of it", () => undefined, ["holds", "holds", "untried", "holds"]],
    [
      "no custom XML",
      (opened: OpenWorkbook) => opened.host.workbook.customXmlParts.items[0]?.delete(),
      ["holds", "holds", "untried", "fails"],
    ],
    [
      "no comment",
      (opened: OpenWorkbook) => opened.host.workbook.comments.items[0]?.delete(),
      ["holds", "fails", "untried", "holds"],
    ],
  ])("%s is there", async (_, lose, verdicts) => {
    const opened = await openCheckedExcel();
    const before = await check();
    lose(opened);
    const kept = expectDone(await seeKept(REQUEST, before));
    expect(kept.map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

test("but while a check is going on, what it asks is no place that functions know", async () => {
  await openCheckedExcel();
  await check();
  const values = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [[`=TURNOVER("${ASKS.block}","-",2020)`]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([["#VALUE!"]]);
});
