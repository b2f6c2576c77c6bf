import type { Browser, Frame } from "playwright-core";
import type { Dataset } from "../../src/core/record";
import { en } from "../../src/taskpane/texts/en";
import { nextEdition } from "../../tools/run/edition-offer";
import { describeEdition } from "../../tools/webpack/describe-edition.js";
import { realDataset } from "../real-dataset";
import { launchBrowser } from "./support/browser";
import { until } from "./support/until";
import { WorkbenchPage } from "./support/workbench-page";

const next = JSON.stringify(nextEdition(realDataset));
const truth = describeEdition(next, "next-dataset.json");

let browser: Browser;
let opened: WorkbenchPage;
let pane: Frame;
/** What the add-in's host serves beside it. */
let served: { notice: object; body: string };

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await WorkbenchPage.open(browser, "");
  served = { notice: truth, body: next };
  await opened.context.route("**/editions.json", (route) =>
    route.fulfill({ json: { editions: [served.notice] } }),
  );
  await opened.context.route("**/next-dataset.json", (route) => route.fulfill({ body: served.body }));
  pane = await opened.pane();
  await button(en.guide.skip).click();
  await pane.getByRole("tab", { name: en.tab.tables }).click();
  await button("Trade of Belarus with partners").click();
  await button(en.table.insert).click();
  await pane.getByRole("button", { name: en.action.undo }).waitFor();
  await pane.getByRole("tab", { name: en.tab.data }).click();
});
afterAll(() => browser.close());

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const answer = async () => (await opened.cell("Trade!B5")).text;

async function lookAndFetch(): Promise<void> {
  await button(en.refresh.look).click();
  await button(en.refresh.see).click();
  await button(en.refresh.fetch).click();
}

const altered = (change: (dataset: Dataset) => object) => {
  const body = JSON.stringify(change(nextEdition(realDataset)));
  return { body, notice: { ...describeEdition(body, "next-dataset.json"), edition: truth.edition } };
};

test.each([
  ["cut in half", () => ({ notice: truth, body: next.slice(0, next.length / 2) }), "incomplete"],
  [
    "altered on the way",
    () => ({ notice: truth, body: next.replace("281500000", "281500001") }),
    "fingerprint",
  ],
  [
    "of another schema",
    () => altered((dataset) => ({ ...dataset, figures: [{ id: 1 }] })),
    "not a sound Sourcebook dataset",
  ],
  ["older than it says", () => altered((dataset) => ({ ...dataset, edition: "2025.1" })), "call themselves"],
])("an edition that is %s is refused in words, and nothing changes", async (_, serve, says) => {
  served = serve();
  await lookAndFetch();
  await pane.getByText(says).first().waitFor();
  await pane.getByText(en.refresh.keptInUse).first().waitFor();
  expect(await answer()).toBe("> $280M");
  await button(en.action.back).click();
});

test("a list of editions that cannot be had is told of", async () => {
  await opened.context.route("**/editions.json", (route) => route.abort(), { times: 1 });
  await button(en.refresh.look).click();
  await pane.getByText("cannot be reached").waitFor();
});

test("a newer edition is shown first, then taken: formulas, tables and the next start follow", async () => {
  served = { notice: truth, body: next };
  await lookAndFetch();
  await pane.getByText("1 revised figure").waitFor();
  await pane.getByText("1 new figure").waitFor();
  await pane.getByText("1 withdrawn figure").waitFor();
  expect(await answer()).toBe("> $280M");
  await button(/^Use edition/).click();
  await until(answer, (text) => text === "$281.5M");
  await pane.getByText(`Edition ${truth.edition} is in use`).first().waitFor();
  await opened.idle();
  const [table] = await opened.ask((workbench) => workbench.tables());
  const text = await opened.ask((workbench, at: string) => workbench.text(at), table?.address ?? "");
  expect(text.flat()).toContain("$281.5M");

  const again = await opened.reopen();
  expect((await again.cell("Trade!B5")).text).toBe("$281.5M");
});
