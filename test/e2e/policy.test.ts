import type { Browser, BrowserContext, Page } from "playwright-core";
import { en } from "../../src/taskpane/texts/en";
import { ADDRESS, serve } from "../../tools/run/serve-built";
import { nextEdition } from "../../tools/run/edition-offer";
import { describeEdition } from "../../tools/webpack/describe-edition.js";
import { realDataset } from "../real-dataset";
import { launchBrowser } from "./support/browser";
import { PANE_STATES } from "./support/pane-tour";
import { until } from "./support/until";
import { WorkbenchPage } from "./support/workbench-page";

const next = JSON.stringify(nextEdition(realDataset));

/** The built pages under the headers that hosts are told to send: nothing they do is against their policy. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What pages and their frames do against the policy from now on. */
async function watchPolicy(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.exposeFunction("tellViolation", (violation: string) => void violations.push(violation));
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      (window as unknown as { tellViolation: (violation: string) => void }).tellViolation(
        `${violatedDirective}: ${blockedURI} in ${sourceFile}`,
      );
    }),
  );
  return violations;
}

const openPage = async (path: string): Promise<{ page: Page; violations: string[] }> => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  await context.route("**/*", serve);
  const violations = await watchPolicy(context);
  const page = await context.newPage();
  await page.goto(`${ADDRESS}/${path}`);
  return { page, violations };
};

test("the pane in Excel, in all its states", async () => {
  const opened = await WorkbenchPage.open(browser, "", { width: 1200, height: 1000 });
  const violations = await watchPolicy(opened.context);
  await opened.context.route("**/editions.json", (route) =>
    route.fulfill({ json: { editions: [describeEdition(next, "next-dataset.json")] } }),
  );
  await opened.context.route("**/next-dataset.json", (route) => route.fulfill({ body: next }));
  const again = await opened.reopen();
  const tour = {
    opened: again,
    pane: await again.pane(),
    words: en,
    search: "turnover Uzbekistan",
    place: "Minsk",
    table: "Electric transport: charging network",
  };
  for (const [, show] of PANE_STATES) await show(tour);
  expect(violations).toEqual([]);
  await opened.close();
});

test("the pane in a page of its own", async () => {
  const { page, violations } = await openPage("taskpane.html");
  await page.getByRole("searchbox").fill("Uzbekistan");
  await page.getByRole("article").first().waitFor();
  expect(violations).toEqual([]);
  await page.context().close();
});

test.each(["help/index.html", "help/TURNOVER.html", "help/privacy.html"])("%s", async (path) => {
  const { page, violations } = await openPage(path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(violations).toEqual([]);
  await page.context().close();
});

test("what is against it is stopped, and told", async () => {
  const { page, violations } = await openPage("taskpane.html");
  const isRun = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.wasRun = true";
    document.head.append(script);
    return "wasRun" in window;
  });
  expect(isRun).toBe(false);
  await until(
    () => Promise.resolve(violations),
    ({ length }) => length === 2,
  );
  // By the server's policy, and by the page's own.
  const inline = expect.stringMatching(/^script-src-elem: inline/) as string;
  expect(violations).toEqual([inline, inline]);
  await page.context().close();
});
