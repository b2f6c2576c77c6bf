import type { Browser, BrowserContext, Frame, Route } from "playwright-core";
import { en } from "../../src/taskpane/texts/en";
import { ru } from "../../src/taskpane/texts/ru";
import { NOT_LOADED } from "../../src/taskpane/texts/not-loaded";
import { launchBrowser } from "./support/browser";
import { until } from "./support/until";
import { WorkbenchPage, type WorkbenchOptions } from "./support/workbench-page";

let browser: Browser;
let opened: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => opened.close());

async function open(query = "?empty", options: WorkbenchOptions = {}): Promise<void> {
  opened = await WorkbenchPage.open(browser, query, options);
  pane = await opened.pane();
}

const tab = (name: string) => pane.getByRole("tab", { name }).click();
const button = (name: string) => pane.getByRole("button", { name, exact: true });
const said = (text: string) => pane.getByText(text).first().waitFor();
const presses = () => opened.ask((workbench) => workbench.presses());

/** All that comes after the first script: "/123.0a1b2c3d.js". */
const LATER = /\/[\w-]+\.[\da-f]{8}\.js$/;

/** Keeps some scripts back until they are let through. */
function holdBack(scripts: RegExp) {
  let letThrough: () => void = () => undefined;
  const open = new Promise<void>((resolve) => (letThrough = resolve));
  const prepare = async (context: BrowserContext) => {
    await context.route(scripts, (route) => open.then(() => route.fallback()));
  };
  return { prepare, letThrough };
}

describe("pressed before anything is loaded", () => {
  const ribbon = (name: string) => opened.page.getByRole("button", { name }).click();

  test("a button, a menu's item twice, a shortcut: each is done, once", async () => {
    const { prepare, letThrough } = holdBack(LATER);
    await open("?empty", { prepare, isCold: true });
    const { page } = opened;
    for (let press = 0; press < 2; press++) {
      await ribbon("Insert table");
      await page.getByRole("menuitem", { name: "Targets and plans" }).click();
    }
    await ribbon("Help");
    await page.keyboard.press("Control+Shift+Alt+T");
    expect(await opened.ask((workbench) => workbench.tables())).toEqual([]);
    letThrough();
    // What is said goes again after a while, which on a busy machine may be before all else is there.
    const isSaid = said("Inserted in");
    await until(presses, (all) => all.length === 3 && all.every(({ status }) => status === 0));
    await until(
      () => opened.ask((workbench) => workbench.tables()),
      (tables) => tables.length === 1,
    );
    await pane.getByRole("dialog").waitFor();
    await isSaid;
    // Behind the dialog, where the shortcut has led.
    await pane.locator("[role=tab][aria-selected=true]", { hasText: en.tab.tables }).waitFor();
  });

  test("a pane that was never open is drawn, though its page is not told that it is shown", async () => {
    const { prepare, letThrough } = holdBack(/\/functions\.js\?/);
    await open("?empty", { prepare, isCold: true });
    await ribbon("Close pane");
    await opened.page.getByRole("complementary", { name: "Sourcebook pane" }).waitFor({ state: "hidden" });
    letThrough();
    await opened.type("B2", '=TURNOVER("Belarus","Uzbekistan",2020)');
    expect((await opened.cell("B2")).text).toBe("> $280M");
    expect(await pane.evaluate(() => document.querySelectorAll("[role=tab]").length)).toBe(0);
    await ribbon("Open pane");
    await pane.getByRole("tab", { name: en.tab.browse }).waitFor();
  });
});

test("another Office theme reaches the pane, which goes on where it was", async () => {
  await open();
  await pane.evaluate("window.isSame = true");
  const background = () =>
    pane.evaluate(() => getComputedStyle(document.querySelector("h1") ?? document.body).color);
  const before = await background();
  await opened.page.getByRole("button", { name: "Host" }).click();
  await opened.page.getByRole("menuitemcheckbox", { name: "Dark Office theme" }).click();
  await until(background, (now) => now !== before);
  expect(await pane.evaluate("window.isSame")).toBe(true);
  expect(await pane.evaluate("Office.context.officeTheme.isDarkTheme")).toBe(true);
});

test.each([
  ["windows-365", "Excel for Windows, Microsoft 365, emulated", ""],
  ["perpetual-2021", "Excel 2021, emulated", ""],
  ["excel-97", "Excel for Windows, Microsoft 365, emulated", "There is no host “excel-97”"],
])("?host=%s: the page says which Excel it is", async (host, label, trouble) => {
  await open(`?empty&host=${host}`);
  const status = opened.page.locator("[data-part=status]");
  expect(await status.textContent()).toContain(label);
  expect((await status.getByRole("status").textContent()) ?? "").toContain(trouble);
  await opened.page.getByRole("button", { name: "Host" }).click();
  const chosen = opened.page.getByRole("menuitemradio", { checked: true });
  expect(`${await chosen.textContent()}, emulated`).toBe(label);
});

describe.each([
  ["en-US", en, NOT_LOADED.en],
  ["ru-RU", ru, NOT_LOADED.ru],
])("what cannot be drawn or loaded, in %s", (language, words, early) => {
  const refuse = (route: Route) => route.abort();

  test("a tab that throws says so, the others go on, and it comes when it can be drawn", async () => {
    await open(`?empty&lang=${language}`);
    await button(words.guide.skip).click();
    await pane.evaluate(`window.kept = Array.prototype.map;
      Array.prototype.map = function (...given) {
        if (this[0]?.id === "trade-partners") throw new Error("broken on purpose");
        return window.kept.apply(this, given);
      }`);
    await tab(words.tab.tables);
    await said(words.broken.part);
    await button(words.broken.copy).click();
    const copied = () => opened.page.evaluate(() => navigator.clipboard.readText());
    await until(copied, (text) => text.includes("broken on purpose"));
    await button(words.broken.other.replace("{{tab}}", words.tab.browse)).click();
    await pane.getByText(words.start.topics).first().waitFor();
    await tab(words.tab.tables);
    await pane.evaluate("Array.prototype.map = window.kept");
    await button(words.action.tryAgain).click();
    await pane.getByRole("list", { name: words.table.gallery }).waitFor();
  });

  test("a tab whose code does not come is fetched again", async () => {
    await open(`?empty&lang=${language}`);
    await button(words.guide.skip).click();
    await opened.context.route(LATER, refuse);
    await tab(words.tab.build);
    await said(words.broken.notLoaded);
    await button(words.action.tryAgain).click();
    await said(words.broken.notLoaded);
    await opened.context.unroute(LATER, refuse);
    await button(words.action.tryAgain).click();
    await pane.getByRole("combobox", { name: words.build.function }).waitFor();
  });

  test("a pane whose code does not come says so, and is fetched again", async () => {
    await open(`?empty&lang=${language}`, {
      prepare: async (context) => void (await context.route(LATER, refuse)),
      isCold: true,
    });
    await said(early.happened);
    await opened.context.unroute(LATER, refuse);
    await button(early.again).click();
    await pane.getByRole("tab", { name: words.tab.browse }).waitFor();
  });
});
