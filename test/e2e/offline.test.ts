import { copyFileSync, readFileSync } from "node:fs";
import type { Browser, BrowserContext, Frame, Page, Worker } from "playwright-core";
import { en } from "../../src/taskpane/texts/en";
import { ADDRESS, OFFICE_JS, serve } from "../../tools/run/serve-built";
import { launchBrowser } from "./support/browser";
import { BuiltServer } from "./support/built-server";
import { publishNext } from "./support/publish-next";
import { until } from "./support/until";
import { WorkbenchPage } from "./support/workbench-page";

/** The built add-in on a host of its own, whose network is cut after it was opened once. */
let browser: Browser;
let server: BuiltServer;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await BuiltServer.start();
  context = await newContext();
  await server.serveOffice(context);
});
afterEach(async () => {
  await context.close();
  await server.close();
});

async function newContext(width = 350): Promise<BrowserContext> {
  const made = await browser.newContext({ viewport: { width, height: 900 } });
  await made.grantPermissions(["clipboard-read", "clipboard-write"]);
  return made;
}

async function open(path = "taskpane.html?lang=en"): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${server.address}/${path}`);
  return page;
}

/** Until all that was built lies on this machine, and all of Microsoft's library that the page has loaded. */
const isKept = (page: Page | Frame) =>
  until(
    () =>
      page.evaluate(async (address) => {
        const names = await caches.keys();
        const office = await (await caches.open("sourcebook office")).keys();
        const kept = office.map(({ url }) => url);
        const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
        const missing = loaded.filter(
          (url) => url.startsWith(address) && url.endsWith(".js") && !kept.includes(url),
        );
        return { names, missing, isAnswering: navigator.serviceWorker.controller !== null };
      }, OFFICE_JS),
    ({ names, missing, isAnswering }) => names.length >= 2 && isAnswering && missing.length === 0,
  );

/** What a worker sees; one that has just ended sees nothing. */
const keptBy = (worker: Worker) => worker.evaluate(() => caches.keys()).catch((): string[] => []);

async function cut(): Promise<void> {
  server.cut();
  await context.setOffline(true);
}

const skipGuide = (page: Page | Frame) => button(page, en.guide.skip).click();
const button = (page: Page | Frame, name: string | RegExp) => page.getByRole("button", { name }).first();
const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click();

/** Every part of the pane, none of which was opened before the network was cut. */
async function useAll(page: Page, says: string = en.refresh.problem.offline): Promise<void> {
  await page.getByRole("searchbox").fill("turnover Uzbekistan 2020");
  await button(page, en.action.insertFormula_browser).click();
  await page.getByText(en.done.formula_browser).waitFor();
  await tab(page, en.tab.build);
  await page.getByRole("combobox", { name: en.argument.reporter }).fill("Belarus");
  await page.getByRole("combobox", { name: en.argument.partner }).fill("Uzbekistan");
  await page.getByRole("combobox", { name: en.argument.period }).fill("2020");
  await page.keyboard.press("Escape");
  await page.getByRole("tabpanel", { name: en.tab.build }).getByText("$280M").first().waitFor();
  await tab(page, en.tab.inspect);
  await page.getByRole("tabpanel", { name: en.tab.inspect }).getByText(/\w/).first().waitFor();
  await tab(page, en.tab.tables);
  await page.locator("svg rect").first().waitFor();
  await page.getByRole("button", { name: "Electric transport: charging network" }).click();
  await Promise.all([page.waitForEvent("download"), button(page, en.table.download).click()]);
  await tab(page, en.tab.data);
  await button(page, en.refresh.look).click();
  await page.getByText(says).first().waitFor();
}

test("once opened, all but fetching goes on without a network, and opens again without one", async () => {
  const first = await open();
  await isKept(first);
  await cut();
  await skipGuide(first);
  await useAll(first);
  await first.close();

  const again = await open();
  await again.getByRole("tab", { name: en.tab.browse }).waitFor();
  await again.getByRole("searchbox").fill("Uzbekistan");
  await again.getByRole("article").first().waitFor();
  const help = await open("help/TURNOVER.html");
  await help.getByRole("heading", { level: 1 }).waitFor();
});

test("a new build is taken at once and whole, while a pane of the one before keeps its parts", async () => {
  const old = await open();
  await isKept(old);
  server.folder = publishNext();
  const next = await open();
  await next.getByRole("tab", { name: en.tab.browse }).waitFor();
  expect(await next.evaluate("window.isNext")).toBe(true);
  await until(
    () => old.evaluate(() => caches.keys()),
    (names) => names.length === 3,
  );
  await skipGuide(old);
  await tab(old, en.tab.data);
  await button(old, en.refresh.look).waitFor();

  await old.close();
  await next.close();
  await until(
    async () => (await Promise.all(context.serviceWorkers().map(keptBy))).flat(),
    (names) => names.some((name) => name.endsWith(" next")) && names.length === 2,
  );
  await cut();
  const again = await open();
  await again.getByRole("tab", { name: en.tab.browse }).waitFor();
  expect(await again.evaluate("window.isNext")).toBe(true);
});

test("a build of which only a part is there yet is not kept", async () => {
  await isKept(await open());
  server.folder = publishNext();
  copyFileSync("dist/functions.js", `${server.folder}/functions.js`);
  server.asked.length = 0;
  const mixed = await open();
  await until(
    () => mixed.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => !one?.installing)),
    (isOver) => isOver && server.asked.includes("/service-worker.js"),
  );
  for (const page of context.pages()) await page.close();
  await cut();
  const again = await open();
  await skipGuide(again);
  // A page that is opened later is not told by Playwright that it is offline.
  await useAll(again, "cannot be reached");
  expect(await again.evaluate("window.isNext")).toBe(undefined);
});

test("a host without workers: a pane that has been open for a while needs no network either", async () => {
  await context.close();
  context = await newContext();
  await context.addInitScript("delete Navigator.prototype.serviceWorker");
  const page = await context.newPage();
  await server.serveOfficeTo(page);
  await page.goto(`${server.address}/taskpane.html`);
  const kept = JSON.parse(readFileSync("dist/kept-files.json", "utf8")) as string[];
  await until(
    () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)),
    (fetched) => kept.every((file) => fetched.includes(`${server.address}/${file}`)),
  );
  await cut();
  await skipGuide(page);
  await useAll(page);
});

test("a server that never answers keeps nobody waiting who has been there before", async () => {
  const first = await open();
  await isKept(first);
  await first.close();
  server.isSilent = true;
  const again = await open();
  await again.getByRole("tab", { name: en.tab.browse }).waitFor();
});

test("Excel without a network: the pane opens again, and formulas are answered", async () => {
  await context.close();
  context = await newContext(1440);
  let isCut = false;
  const isHosted = (url: string) => !/\/workbench\/|\/manifest\.xml$|shortcuts\.json$/.test(url);
  // Excel on the web takes no page without https, which routes give.
  await context.route("**/*", (route) =>
    isCut && isHosted(route.request().url()) ? route.abort() : serve(route),
  );
  const opened = await WorkbenchPage.openIn(context, `${ADDRESS}/workbench/?empty`);
  await isKept(await opened.pane());
  await opened.page.close();
  isCut = true;

  const again = await WorkbenchPage.openIn(context, `${ADDRESS}/workbench/?empty`);
  const pane = await again.pane();
  await pane.getByRole("tab", { name: en.tab.browse }).waitFor();
  await again.type("B2", '=TURNOVER("Belarus","Uzbekistan",2020)');
  expect((await again.cell("B2")).text).toBe("> $280M");
  await again.type("B3", "=CITE(B2)");
  expect((await again.cell("B3")).text).toContain("Zalessky");
  await again.type("B4", '=INDEX(FIGSEARCH("Uzbekistan"),1,1)');
  expect((await again.cell("B4")).text).not.toMatch(/^(#|$)/);
  await skipGuide(pane);
  await pane.getByRole("tab", { name: en.tab.tables }).click();
  await pane.getByRole("button", { name: "Electric transport: charging network" }).click();
  await pane.getByRole("button", { name: en.table.insert }).click();
  await pane.getByRole("button", { name: en.action.undo }).waitFor();
});
