import { readFileSync } from "node:fs";
import exceljs from "exceljs";
import type { Browser, Frame } from "playwright-core";
import { en } from "../../src/taskpane/texts/en";
import { ADDRESS, serve } from "../../tools/run/serve-built";
import { launchBrowser } from "./support/browser";
import { until } from "./support/until";
import { WorkbenchPage } from "./support/workbench-page";

let browser: Browser;
let opened: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await WorkbenchPage.open(browser, "?empty");
  pane = await opened.pane();
  await button(en.guide.skip).click();
});
afterAll(async () => {
  expect(opened.problems).toEqual([]);
  await browser.close();
});

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const tab = (name: string) => pane.getByRole("tab", { name }).click();
const search = (text: string) => pane.getByRole("searchbox").fill(text);
const select = (address: string) => opened.ask((workbench, at: string) => workbench.select(at), address);
const tables = () => opened.ask((workbench) => workbench.tables());
const enter = (cells: Record<string, string>) =>
  opened.ask((workbench, given: [string, string][]) => {
    for (const [address, text] of given) workbench.enter(address, text);
  }, Object.entries(cells));

describe("Browse", () => {
  test("filters say how many figures each of their values has, and are taken off again", async () => {
    await search("Cuba");
    await button(en.facet.filter).click();
    await pane.getByRole("button", { name: en.facet.period }).click();
    await pane.getByRole("checkbox", { name: /2018/ }).click();
    await pane.page().keyboard.press("Escape");
    await pane.getByRole("status").filter({ hasText: "1 figure" }).waitFor();
    await pane.getByRole("article", { name: /^\$417\.5M/ }).waitFor();
    await button(/^Remove 2018|Remove 2018$/).click();
    await pane.getByRole("status").filter({ hasText: "4 figures" }).waitFor();
  });

  test("figures that are picked become a table, which one Undo takes away whole", async () => {
    for (const box of await pane.getByRole("checkbox", { name: /Pick for a table/ }).all()) await box.click();
    await button(en.ticked.table).click();
    await button(en.table.insert).click();
    await until(tables, ({ length }) => length === 1);
    await opened.idle();
    const [{ address } = { address: "" }] = await tables();
    await until(
      () => opened.ask((workbench, at: string) => workbench.text(at), address),
      (text) => ["$214.7M", "$197.1M", "$17.6M", "$417.5M"].every((value) => text.flat().includes(value)),
    );
    await button(en.action.undo).click();
    await until(tables, ({ length }) => length === 0);
    expect(await opened.ask((workbench) => workbench.sheets())).toHaveLength(1);
  });
});

describe("Build", () => {
  const fill = async (argument: string, text: string) => {
    await pane.getByRole("combobox", { name: argument, exact: true }).click();
    await pane.page().keyboard.press("Control+A");
    await pane.page().keyboard.type(text);
    await pane.getByRole("option").first().click();
  };

  test("a function is filled in from lists, answers as one goes, and is inserted", async () => {
    await select("Sheet1!B2");
    await tab(en.tab.build);
    await fill(en.argument.reporter, "Belar");
    await fill(en.argument.partner, "Uzbek");
    await fill(en.argument.period, "2020");
    const answer = pane.getByRole("region", { name: en.build.answer });
    await answer.getByText("$280M").first().waitFor();
    await answer.getByRole("link", { name: /Zalessky 2021/ }).waitFor();
    await answer.getByRole("button", { name: en.action.insertFormula_excel }).click();
    await until(
      () => opened.cell("Sheet1!B2"),
      ({ text }) => text === "> $280M",
    );
  });

  test("one formula fills the block between the headings around the selection", async () => {
    await enter({ E4: "2018", F4: "2019", D5: "Cuba" });
    await select("Sheet1!E5:F5");
    await button(en.build.fromHeadings).click();
    await button(/E4:F4/).first().waitFor();
    await fill(en.argument.reporter, "EAEU");
    const answer = pane.getByRole("region", { name: en.build.answer });
    await answer.getByRole("button", { name: en.action.insertFormula_excel }).click();
    await until(
      () => opened.ask((workbench) => workbench.text("Sheet1!E5:F5")),
      ([row]) => row?.join() === "$417.5M,$214.7M",
    );
  });
});

test("Inspect follows the selection, and fixes an error with what exists", async () => {
  await enter({ B8: '=TURNOVER("EAEU","Cuba",2017)' });
  await opened.idle();
  await tab(en.tab.inspect);
  await select("Sheet1!B8");
  const told = pane.getByRole("tabpanel", { name: en.tab.inspect });
  await told.getByText("2018 and 2019 exist").first().waitFor();
  await told.getByRole("button", { name: /2018/ }).first().click();
  await until(
    () => opened.cell("Sheet1!B8"),
    ({ text }) => text === "$417.5M",
  );
  await select("Sheet1!B2");
  await told.getByText("exceeded 280 million dollars").first().waitFor();
});

test("a table is not put over what is there: a new sheet is offered and taken", async () => {
  await select("Sheet1!B2");
  await tab(en.tab.tables);
  await button(en.action.back).click();
  await button("Electric transport: charging network").click();
  await pane.getByRole("radio", { name: en.table.selection }).click();
  await button(en.table.insert).click();
  await pane
    .getByText(/is not empty/)
    .first()
    .waitFor();
  expect(await tables()).toEqual([]);
  expect((await opened.cell("Sheet1!B2")).text).toBe("> $280M");
  await button(en.table.onNewSheet).click();
  await until(tables, ({ length }) => length === 1);
});

test("converting to values leaves their citations, restoring brings the formulas back", async () => {
  await select("Sheet1!B2");
  await tab(en.tab.data);
  await button(new RegExp(`^${en.tool.convert}`)).click();
  await button(en.convert.convert).click();
  await pane.getByRole("alertdialog").getByRole("button", { name: en.convert.convert }).click();
  await until(
    () => opened.cell("Sheet1!B2"),
    ({ formula, value }) => formula === "" && value === 280_000_000,
  );
  await until(
    () => opened.ask((workbench) => workbench.comments()),
    (comments) => comments.some(({ address, text }) => address === "Sheet1!B2" && text.includes("Zalessky")),
  );
  await button(en.convert.restore).click();
  await until(
    () => opened.cell("Sheet1!B2"),
    ({ formula }) => formula === '=TURNOVER("Belarus","Uzbekistan",2020)',
  );
});

test("what Excel breaks off is told of with its place, and taken back once Excel can", async () => {
  const before = await opened.ask((workbench) => [workbench.sheets(), workbench.tables()]);
  await tab(en.tab.tables);
  await button(en.action.back).first().click();
  await pane.getByRole("button", { name: "Electric transport: charging network" }).click();
  await opened.idle();
  const refusal = { code: "GeneralException", after: 12, isLasting: true };
  await opened.ask(
    (workbench, refused: typeof refusal) => workbench.misbehave({ refusal: refused }),
    refusal,
  );
  await button(en.table.insert).click();
  await pane.getByText(/^Some of it is done already: .+/).waitFor();
  await opened.ask((workbench) => workbench.misbehave({ refusal: undefined }));
  await button(en.unfinished.takeBack).click();
  await pane.getByText(en.unfinished.back).waitFor();
  expect(await opened.ask((workbench) => [workbench.sheets(), workbench.tables()])).toEqual(before);
});

test("without Excel formulas are copied, and tables downloaded as a workbook", async () => {
  const context = await browser.newContext({
    viewport: { width: 350, height: 800 },
    serviceWorkers: "block",
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await context.route("**/*", serve);
  const page = await context.newPage();
  await page.goto(`${ADDRESS}/taskpane.html`);
  await page.getByRole("button", { name: en.guide.skip }).click();
  await page.getByRole("searchbox").fill("turnover Uzbekistan 2020");
  await page.getByRole("button", { name: en.action.insertFormula_browser }).first().click();
  await page.getByText(en.done.formula_browser).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^=TURNOVER\("Belarus","Uzbekistan",2020/);

  await page.getByRole("tab", { name: en.tab.tables }).click();
  await page.getByRole("button", { name: "Electric transport: charging network" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: en.table.download }).click(),
  ]);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(readFileSync(await download.path()) as unknown as exceljs.Buffer);
  const [sheet] = workbook.worksheets;
  expect(sheet?.getCell("A1").text).toBe("Electric transport: charging network");
  expect(sheet?.getTables()).toHaveLength(1);
  await context.close();
});
