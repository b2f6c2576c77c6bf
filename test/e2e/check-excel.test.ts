import type { Browser, Frame } from "playwright-core";
import { CHECKS } from "../../src/excel/check/checks";
import { en } from "../../src/taskpane/texts/en";
import { launchBrowser } from "./support/browser";
import { until } from "./support/until";
import { WorkbenchPage } from "./support/workbench-page";

let browser: Browser;
let opened: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  opened = await WorkbenchPage.open(browser, "?empty");
  pane = await opened.pane();
  await button(en.guide.skip).click();
});
afterEach(async () => {
  expect(opened.problems).toEqual([]);
  await opened.close();
});

const button = (name: string) => pane.getByRole("button", { name, exact: true });
const sheets = async () => (await opened.ask((workbench) => workbench.sheets())).map(({ name }) => name);
const report = () => pane.getByRole("list", { name: en.excelCheck.report.title });

async function openPage(): Promise<void> {
  await button(en.frame.help).click();
  await pane.getByRole("dialog").getByRole("button", { name: en.tool.excel }).click();
  await pane.getByRole("heading", { name: en.tool.excel }).waitFor();
}

async function begin(): Promise<void> {
  await openPage();
  await button(en.excelCheck.begin).click();
  await pane.getByRole("alertdialog").getByRole("button", { name: en.excelCheck.begin }).click();
}

test("the check is asked for, tries everything, asks the person, leaves no sheet, and gives a report to paste", async () => {
  await begin();
  await button(en.excelCheck.undoInsert).click();
  await pane.getByText(en.excelCheck.undoAsk).waitFor();
  expect(await sheets()).toEqual(["Sheet1", "Sourcebook check"]);
  expect((await opened.cell("Sourcebook check!H4")).text).toBe("> $280M");
  await button(en.excelCheck.yes).click();
  await button(en.excelCheck.skip).click();
  await until(sheets, ({ length }) => length === 1);
  await pane.getByText(en.excelCheck.removed).waitFor();

  await button(en.excelCheck.copy).click();
  await pane.getByText(en.excelCheck.copied).waitFor();
  const copied = await pane.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^- Excel: 16\.0\.19530\.20000, /);
  expect(copied).toContain("ExcelApi 1.20");
  expect(copied).not.toMatch(/Sheet1|Sourcebook check/);
  for (const { id } of CHECKS) expect(copied).toContain(`[${id}](https://`);
  const lineOf = (id: string) => copied.split("\n").find((line) => line.includes(`[${id}]`));
  expect(lineOf("card-properties")).toMatch(/^\| holds .*Zalessky/);
  expect(lineOf("number-format")).toMatch(/^\| holds .*`> \$280M`/);
  expect(lineOf("blank-argument")).toMatch(/^\| holds .*`0`/);
  expect(lineOf("error-in-block")).toMatch(/^\| holds .*`1, #N\/A`/);
  expect(lineOf("undo")).toMatch(/^\| holds /);
  expect(lineOf("kept-sheet")).toMatch(/^\| could not be tried /);
  expect(lineOf("clipboard")).toMatch(/^\| holds /);
});

test("a runtime that is loaded anew while Excel is at work leaves no sheet behind", async () => {
  await opened.ask((workbench) => workbench.misbehave({ latency: 300 }));
  await begin();
  await until(sheets, (names) => names.includes("Sourcebook check"));
  await pane.evaluate(() => location.reload());
  await opened.ask((workbench) => workbench.misbehave({ latency: 0 }));
  await until(sheets, ({ length }) => length === 1);
});

test("a runtime that is loaded anew while questions are open goes on with them", async () => {
  await begin();
  await button(en.excelCheck.undoInsert).waitFor();
  await pane.evaluate(() => location.reload());
  await button(en.excelCheck.look).click();
  await report().getByText(en.excelCheck.finding["kept-comment"]).waitFor();
  await button(en.excelCheck.finish).click();
  await until(sheets, ({ length }) => length === 1);
  await until(
    () => opened.ask((workbench) => workbench.customXml()),
    ({ length }) => length === 0,
  );
});

test("stopped on the way it leaves no sheet behind; whoever leaves the page ends it as well", async () => {
  await opened.ask((workbench) => workbench.misbehave({ latency: 200 }));
  await begin();
  await button(en.action.cancel).click();
  await pane.getByText(en.refusal.cancelled).waitFor();
  expect(await sheets()).toEqual(["Sheet1"]);
  await opened.ask((workbench) => workbench.misbehave({ latency: 0 }));
  await button(en.excelCheck.begin).click();
  await pane.getByRole("alertdialog").getByRole("button", { name: en.excelCheck.begin }).click();
  await button(en.excelCheck.undoInsert).waitFor();
  await button(en.action.back).click();
  await until(sheets, ({ length }) => length === 1);
});

test("a sheet into which somebody has written stays, and is named", async () => {
  await begin();
  await button(en.excelCheck.undoInsert).waitFor();
  await opened.ask((workbench) => workbench.enter("Sourcebook check!J9", "mine"));
  await button(en.excelCheck.finish).click();
  await pane.getByText(en.excelCheck.kept.replace("{{sheets}}", "Sourcebook check")).waitFor();
  expect((await opened.cell("Sourcebook check!J9")).value).toBe("mine");
});
