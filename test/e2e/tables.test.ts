import type { Browser } from "playwright-core";
import { cellValue, unitOf } from "../../src/core/show/number-format";
import { layOut } from "../../src/core/tables/layout";
import type { TableLayout } from "../../src/core/tables/table-layout";
import { en } from "../../src/taskpane/texts/en";
import { realEdition } from "../real-dataset";
import { launchBrowser } from "./support/browser";
import { until } from "./support/until";
import { WorkbenchPage } from "./support/workbench-page";

const context = { edition: realEdition, language: "en" as const };
const layouts = realEdition.dataset.tables.map((table) => layOut(context, table));

let browser: Browser;
let opened: WorkbenchPage;
beforeAll(async () => {
  browser = await launchBrowser();
  opened = await WorkbenchPage.open(browser, "?empty");
});
afterAll(async () => {
  expect(opened.problems).toEqual([]);
  await browser.close();
});

const tables = () => opened.ask((workbench) => workbench.tables());

test("every prepared table comes from the gallery with all its rows, its chart and no error", async () => {
  const pane = await opened.pane();
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await button(en.guide.skip).click();
  await pane.getByRole("tab", { name: en.tab.tables }).click();
  for (const [at, { title }] of layouts.entries()) {
    await button(title).click();
    await button(en.table.insert).click();
    await until(tables, ({ length }) => length === at + 1);
    await pane.getByRole("button", { name: en.action.undo }).waitFor();
    await button(en.action.back).click();
  }
  await opened.idle();

  for (const { name, address } of await tables()) {
    const layout = layouts.find(({ id }) => name === `Sourcebook_${id.replaceAll("-", "_")}`);
    const text = await opened.ask((workbench, at: string) => workbench.text(at), address);
    const errors = text.flat().filter((cell) => /^#[A-Z/0!?]+$/.test(cell));
    expect([name, text.length - 1, errors]).toEqual([name, layout?.rows.length, []]);
    const values = await opened.ask((workbench, at: string) => workbench.values(at), address);
    const numbers = layout?.rows.map((row) => row.flatMap((cell) => numberOf(cell) ?? []));
    const missing = numbers?.flatMap((row, at) =>
      row.filter((number) => !values[at + 1]?.some((value) => Math.abs(Number(value) - number) < 1e-6)),
    );
    expect([name, missing]).toEqual([name, []]);
  }
  const charts = await opened.ask((workbench) => workbench.charts());
  expect(charts).toHaveLength(layouts.filter(({ chart }) => chart).length);
});

/** The number that a cell of the layout must show, in the unit of the sheet: a percentage is a fraction there. */
const numberOf = (cell: TableLayout["rows"][number][number]) =>
  cell?.kind === "number" ? cellValue(cell.figure.value, unitOf(realEdition, cell.figure)) : undefined;

test("the ribbon's menu lists tables, inserts one without the pane, and leads to all of them", async () => {
  const known = (await tables()).length;
  const choose = async (name: string) => {
    await opened.page.getByRole("button", { name: "Insert table" }).click();
    await opened.page.getByRole("menuitem", { name }).click();
  };
  await choose("Parks and free zones");
  await until(tables, ({ length }) => length === known + 1);
  const pane = await opened.pane();
  await pane.getByRole("tab", { name: en.tab.browse }).click();
  await choose("All tables…");
  await pane.getByRole("tab", { name: en.tab.tables, selected: true }).waitFor();
});
